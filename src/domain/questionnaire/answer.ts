import { z } from 'zod'
import { daySchema, idSchema, type QuestionId } from '../ids'

const part = z.union([z.string().max(2000), z.number(), z.array(z.string().max(200)).max(100)])

/** An option id, option ids, a number, or one value for each box that is filled in. */
export const valueSchema = z.union([part, z.record(idSchema, part)])
export type PartValue = z.infer<typeof part>
export type Value = z.infer<typeof valueSchema>

/**
 * What a person said to one question. Four different nothings, none of which is "no":
 * not asked and not answered have no answer here; "unknown" is a real one, and so is "notApplicable".
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('given'),
    value: valueSchema,
    certainty: z.enum(['certain', 'estimate']).optional(),
  }),
  /** Non so, da verificare: who can find out, by when. */
  z.strictObject({ state: z.literal('unknown'), askWhom: z.string().max(200).optional(), by: daySchema.optional() }),
  z.strictObject({ state: z.literal('notApplicable'), reason: z.string().max(500) }),
])
export type Answer = z.infer<typeof answerSchema>

/** By question id. Answers to questions that are no longer asked stay here and are never read. */
export type Answers = Readonly<Record<QuestionId, Answer>>
