import type { Meeting, Meetings } from './meeting'

export type NamedMeeting = readonly [id: string, meeting: Meeting]

/** The meeting that is going on: one that was not closed. */
export const meetingNow = (meetings: Meetings): NamedMeeting | undefined =>
  latestFirst(meetings).find(([, { endedAt }]) => endedAt === undefined)

export const latestFirst = (meetings: Meetings): readonly NamedMeeting[] =>
  Object.entries(meetings).sort(([, a], [, b]) => b.startedAt.localeCompare(a.startedAt))
