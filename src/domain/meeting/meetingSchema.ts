import { z } from 'zod'
import { daySchema, idSchema } from '../ids'
import { answerSchema } from '../questionnaire/answer'
import { longestOfMeeting as longest, screens, voterGroups } from './meeting'

const words = (max: number) => z.string().max(max)
const instant = z.iso.datetime()
const group = z.enum(voterGroups)

/** How many chose each option; `unknown` counts who said they do not know. */
const countsSchema = z.record(idSchema, z.int().min(0).max(longest.votes))

/** Counts only: who voted what is never known. By group only where every group is large enough. */
const voteSchema = z.strictObject({
  how: z.enum(['hands', 'ballot']),
  state: z.enum(['open', 'closed']),
  at: instant,
  all: countsSchema,
  groups: z.partialRecord(group, countsSchema).optional(),
})

/** What the room decided on one question: the last word, and what was there before the meeting. */
const decisionSchema = z.strictObject({
  at: instant,
  /** Roles, never names. */
  by: words(longest.line),
  why: words(longest.text),
  before: answerSchema.nullable(),
  after: answerSchema.nullable(),
  /** What the copy filled in by others said. */
  other: answerSchema.optional(),
})

/** A decision that is not an answer. */
const agreementSchema = z.strictObject({
  at: instant,
  text: words(longest.text),
  by: words(longest.line),
  /** By when it is to be done. */
  due: daySchema.optional(),
})

/** One meeting in which the questionnaire is answered together. */
export const meetingSchema = z.strictObject({
  on: daySchema,
  startedAt: instant,
  endedAt: instant.optional(),
  /** Who is in the room, as roles. */
  present: z.array(z.strictObject({ role: words(longest.line), group })).max(longest.present),
  /** The question everybody is looking at, and what the projector shows of it. */
  question: idSchema,
  screen: z.enum(screens),
  /** Sections whose result was shown to everybody. */
  revealed: z.array(idSchema),
  /** Seconds spent on each section, and the minutes meant for it where the proposal was changed. */
  seconds: z.record(idSchema, z.int().min(0).max(longest.seconds)),
  minutes: z.record(idSchema, z.int().min(1).max(longest.minutes)),
  /** Questions to come back to, with a word about why. */
  parked: z.record(idSchema, words(longest.line)),
  /** The document that was looked at, by question. */
  evidence: z.record(idSchema, words(longest.line)),
  votes: z.record(idSchema, voteSchema),
  decisions: z.record(idSchema, decisionSchema),
  agreements: z.record(idSchema, agreementSchema),
})
