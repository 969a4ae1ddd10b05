import type { Day } from '../ids'

/** What the plan puts in a diary: a value, as the document is. */
export interface PlanCalendar {
  name: string
  events: readonly CalendarEvent[]
  /** Instant of the last change: what is imported again takes the place of what was there. */
  changedAt: string
  fileName: string
}

export interface CalendarEvent {
  /** The same for the same thing, whatever it is called and whenever it is: a diary recognises it. */
  id: string
  /** A whole day: a plan says the month, never the hour. */
  day: Day
  title: string
  description: string
  category: string
}
