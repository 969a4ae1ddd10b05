import { z } from 'zod'
import { daySchema, idSchema, monthSchema } from '../ids'
import { meetingSchema } from '../meeting/meetingSchema'
import { scorecardSchema } from '../objectives/scorecard'
import { answerSchema } from '../questionnaire/answer'
import { snapshotSchema } from '../snapshots/snapshotSchema'
import { actionEditSchema, ownActionSchema } from './actionSchema'
import { longest, opinions, projectFormat, projectVersion, reviewMonths } from './project'

const words = (max: number) => z.string().max(max)

/** What the plan may cost: euro an hour of internal work, and external euro a year. */
const budgetSchema = z.strictObject({
  hourlyCost: z.number().min(0).max(1000).optional(),
  yearly: z.number().min(0).max(longest.amount).optional(),
})

/** What was said of the whole plan when it was looked at again. */
const reviewSchema = z.strictObject({ on: daySchema.optional(), text: words(longest.sheetText) })

/** Who approves the plan, and what those who were asked think of it. */
const approvalSchema = z.strictObject({
  on: daySchema.optional(),
  opinions: z
    .array(
      z.strictObject({
        who: words(longest.title),
        opinion: z.enum(opinions),
        text: words(longest.sheetText),
        on: daySchema.optional(),
      }),
    )
    .max(20),
})

/** A PNG drawn again by this app, in base 64; width and height in pixels. */
export const logoSchema = z.strictObject({
  png: z
    .string()
    .max(longest.logo)
    .regex(/^[A-Za-z0-9+/]+=*$/),
  width: z.int().min(1).max(2000),
  height: z.int().min(1).max(2000),
  /** What it shows, for who does not see it. */
  alt: words(longest.title),
})

/** How the documents are to be made. */
const documentSettingsSchema = z.strictObject({
  /** Chapters and appendices left out, by id. */
  without: z.array(z.string().max(40)).max(40),
  /** Appendix with the answers, and private notes beside them. */
  answers: z.boolean(),
  notes: z.boolean(),
  /** Printed above the title: who helped to make the plan. */
  consultant: words(longest.organisation).optional(),
  logo: logoSchema.optional(),
})

export const choicesSchema = z.strictObject({
  /** Proposed measures left out. */
  removed: z.array(idSchema),
  /** Measures added from the catalogue. */
  added: z.array(idSchema),
  /** Actions in the order wanted; those missing follow in the proposed order. */
  order: z.array(idSchema),
  edits: z.record(idSchema, actionEditSchema),
  own: z.record(idSchema, ownActionSchema),
  /** Objectives of those who lead people, one card a role. */
  scorecards: z.record(idSchema, scorecardSchema),
  reviews: z.partialRecord(z.enum(reviewMonths), reviewSchema),
  budget: budgetSchema,
  approval: approvalSchema,
  document: documentSettingsSchema,
  /** First month of the plan; proposed from the day of preparation, if missing. */
  start: monthSchema.optional(),
})

/** One organisation's file: ids, values, and what the person wrote; no text of ours, no scores. */
export const projectSchema = z.strictObject({
  format: z.literal(projectFormat),
  formatVersion: z.literal(projectVersion),
  id: z.string().regex(/^[a-z0-9-]{8,64}$/),
  /** The consultant's additions it was filled in with; without them their answers wait in quarantine. */
  overlay: z.strictObject({ id: idSchema, version: z.int().min(1), name: words(80) }).optional(),
  content: z.strictObject({ id: idSchema, version: z.string().regex(/^\d{4}\.\d{1,6}\.\d{1,6}$/) }),
  organisation: words(longest.organisation),
  /** Role of whoever filled it in. */
  compiledBy: words(longest.compiledBy),
  /** A fictitious organisation, and it says so. */
  example: z.boolean(),
  track: z.enum(['quick', 'full']),
  createdOn: daySchema,
  /** Instant of the last change. */
  updatedAt: z.iso.datetime(),
  answers: z.record(idSchema, answerSchema),
  /** Private notes, by question. */
  notes: z.record(idSchema, words(longest.note)),
  /** Sections the person declared complete. */
  completedSections: z.array(idSchema),
  choices: choicesSchema,
  /** Words to find it by, among many. */
  tags: z.array(words(longest.tag)).max(longest.tags),
  /** Out of the way in the list of organisations. */
  archived: z.boolean(),
  /** How things stood, by id; the one value computed and stored. */
  snapshots: z.record(idSchema, snapshotSchema),
  /** Questions answered in an earlier round and not looked at again in this one. */
  toConfirm: z.array(idSchema),
  /** What was decided together, meeting by meeting. */
  meetings: z.record(idSchema, meetingSchema),
  /** What no longer fits the content: kept, shown, never read. */
  quarantine: z.array(z.strictObject({ question: words(100), answer: z.unknown(), reason: words(200) })),
})
