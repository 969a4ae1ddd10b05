import type { Meeting, Meetings } from './meeting'

/** Parts of a meeting that hold one thing for each question, section or id. */
const records = ['seconds', 'minutes', 'parked', 'evidence', 'votes', 'decisions', 'agreements'] as const

type Entries = Readonly<Record<string, unknown>>

/**
 * The single things in the meetings, by name ("riunione-1/decisions/turni"), so that two tabs may change different
 * ones, and taking back an answer leaves the clock alone.
 */
export function meetingEntries(meetings: Meetings): Entries {
  const entries = Object.entries(meetings).flatMap(([id, meeting]) =>
    Object.entries(meeting).flatMap(([part, value]): [string, unknown][] =>
      isRecord(part)
        ? Object.entries(value as Entries).map(([key, entry]) => [`${id}/${part}/${key}`, entry])
        : [[`${id}/${part}`, value]],
    ),
  )
  return Object.fromEntries(entries)
}

/** The way back. A meeting whose beginning was taken away is gone, whatever is left of it. */
export function meetingsFrom(entries: Entries): Record<string, Meeting> {
  const meetings = new Map<string, Record<string, unknown>>()
  for (const [name, value] of Object.entries(entries)) {
    const [id = '', part = '', key] = name.split('/')
    const meeting = meetings.get(id) ?? Object.fromEntries(records.map((record) => [record, {}]))
    meetings.set(id, meeting)
    if (key === undefined) meeting[part] = value
    else meeting[part] = { ...(meeting[part] as object), [key]: value }
  }
  const whole = [...meetings].filter(([, { startedAt }]) => startedAt !== undefined)
  return Object.fromEntries(whole) as Record<string, Meeting>
}

const isRecord = (part: string): boolean => records.some((record) => record === part)
