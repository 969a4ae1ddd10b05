import type { z } from 'zod'
import type { Day, QuestionId } from '../ids'
import type { meetingSchema } from './meetingSchema'

/** The shape is declared once, in `meetingSchema.ts`. */
export type Meeting = z.infer<typeof meetingSchema>
export type Meetings = Readonly<Record<string, Meeting>>
export type Vote = Meeting['votes'][string]
export type Counts = Vote['all']
export type Decision = Meeting['decisions'][string]
export type Agreement = Meeting['agreements'][string]
export type Person = Meeting['present'][number]
export type VoterGroup = (typeof voterGroups)[number]
export type Screen = (typeof screens)[number]

export const voterGroups = ['management', 'workers', 'others'] as const
/** What the projector may show. */
export const screens = ['question', 'dark', 'votes', 'result'] as const

export const longestOfMeeting = {
  line: 200,
  text: 2000,
  present: 40,
  votes: 1000,
  minutes: 600,
  seconds: 100_000,
}

export const newMeeting = (on: Day, startedAt: string, question: QuestionId): Meeting => ({
  ...{ on, startedAt, question },
  present: [],
  screen: 'question',
  revealed: [],
  ...{ seconds: {}, minutes: {}, parked: {}, evidence: {}, votes: {}, decisions: {}, agreements: {} },
})
