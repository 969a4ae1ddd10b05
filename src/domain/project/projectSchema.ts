import { z } from 'zod'
import { daySchema, idSchema, monthSchema } from '../ids'
import { answerSchema } from '../questionnaire/answer'
import { longest, projectFormat, projectVersion } from './project'

const words = (max: number) => z.string().max(max)

export const actionEditSchema = z.strictObject({
  title: words(longest.title).optional(),
  responsible: words(longest.responsible).optional(),
  /** Month the action starts in. */
  start: monthSchema.optional(),
  note: words(longest.actionNote).optional(),
})

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

/** One organisation's file: ids, values and notes only; no texts, no scores. */
export const projectSchema = z.strictObject({
  format: z.literal(projectFormat),
  formatVersion: z.literal(projectVersion),
  id: z.string().regex(/^[a-z0-9-]{8,64}$/),
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
  /** What no longer fits the content: kept, shown, never read. */
  quarantine: z.array(z.strictObject({ question: words(100), answer: z.unknown(), reason: words(200) })),
})
