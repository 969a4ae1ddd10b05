import ICAL from 'ical.js'

export interface ReadEvent {
  uid: string
  title: string
  description: string
  /** First day, "2027-01-04". */
  day: string
}

/** The events, by a reader that had no part in writing them. */
export function readCalendar(ics: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { uid: event.uid, title: event.summary, description: event.description, day: event.startDate.toString() }
  })
}
