import { z } from 'zod'
import { daySchema, idSchema, monthSchema } from '../ids'
import { answerSchema } from '../questionnaire/answer'

export const projectFormat = 'conciliazione-20.20'
export const projectVersion = 1

const words = (max: number) => z.string().max(max)

/** What the person changed in one action of the plan; what is missing is as proposed. */
export const actionEditSchema = z.strictObject({
  title: words(200).optional(),
  responsible: words(200).optional(),
  /** Month the action starts in. */
  start: monthSchema.optional(),
  note: words(2000).optional(),
})
export type ActionEdit = z.infer<typeof actionEditSchema>

/** What the person decided about the plan. The plan itself is always computed. */
export const choicesSchema = z.strictObject({
  /** Proposed measures left out. */
  removed: z.array(idSchema),
  /** Measures added from the catalogue. */
  added: z.array(idSchema),
  /** Actions in the order wanted; those missing follow in the proposed order. */
  order: z.array(idSchema),
  edits: z.record(idSchema, actionEditSchema),
  /** First month of the plan; proposed from the day of preparation, if missing. */
  start: monthSchema.optional(),
})
export type Choices = z.infer<typeof choicesSchema>
export const noChoices: Choices = { removed: [], added: [], order: [], edits: {} }

export const trackSchema = z.enum(['quick', 'full'])
export type Track = z.infer<typeof trackSchema>

/** One organisation's file: ids, values and notes only; no texts, no scores. */
export const projectSchema = z.strictObject({
  format: z.literal(projectFormat),
  formatVersion: z.literal(projectVersion),
  id: z.string().regex(/^[a-z0-9-]{8,64}$/),
  content: z.strictObject({ id: idSchema, version: words(40) }),
  organisation: words(200),
  /** Role of whoever filled it in. */
  compiledBy: words(200),
  /** A fictitious organisation, and it says so. */
  example: z.boolean(),
  track: trackSchema,
  createdOn: daySchema,
  /** ISO instant of the last change. */
  updatedAt: words(40),
  answers: z.record(idSchema, answerSchema),
  /** Private notes, by question. */
  notes: z.record(idSchema, words(5000)),
  /** Sections the person declared complete. */
  completedSections: z.array(idSchema),
  choices: choicesSchema,
  /** What no longer fits the content: kept, shown, never read. */
  quarantine: z.array(z.strictObject({ question: words(100), answer: z.unknown(), reason: words(200) })),
})
export type Project = z.infer<typeof projectSchema>
