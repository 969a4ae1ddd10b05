import { z } from 'zod'
import { indicatorSchema, measureSchema } from '../catalogue/measure'
import { idSchema } from '../ids'
import { logoSchema } from '../project/projectSchema'
import { maturityQuestionSchema, profileQuestionSchema } from '../questionnaire/question'
import { overlayFormat, overlayVersion } from './overlay'

const words = (max: number) => z.string().min(1).max(max)

/** Four anchors like ours, and where the answer counts; up to the weight of our most important questions. */
const ownAnchorsSchema = maturityQuestionSchema.extend({
  area: idSchema,
  weight: z.number().positive().max(3),
})

const reworded = z.string().min(1).exactOptional()

/**
 * What a consultant adds to the questionnaire, in one file of their own: nothing of ours is taken away, and no answer
 * of ours comes to mean something else, since sentences to choose from and weights cannot be rewritten.
 */
export const overlaySchema = z.strictObject({
  format: z.literal(overlayFormat),
  formatVersion: z.literal(overlayVersion),
  /** Every id of one's own begins with it: they can never be taken for ours, present or future. */
  id: idSchema.min(3).max(30),
  /** Goes up with each change, so that two copies can be told apart. */
  version: z.int().min(1).max(9999),
  name: words(80),
  /** Printed above the title of the plan. */
  consultant: words(200).optional(),
  logo: logoSchema.optional(),
  /** Those with four anchors are asked at the end of their area; the others at the end of the profile. */
  questions: z
    .array(z.discriminatedUnion('type', [...profileQuestionSchema.options, ownAnchorsSchema]))
    .max(60)
    .optional(),
  measures: z.array(measureSchema).max(60).optional(),
  indicators: z.array(indicatorSchema).max(60).optional(),
  /** Words of one's own in the place of ours: explanations, measures, chapters of the plan. */
  texts: z
    .strictObject({
      questions: z
        .record(
          idSchema,
          z.strictObject({ meaning: reworded, evidence: reworded, prompt: reworded, example: reworded }),
        )
        .optional(),
      measures: z
        .record(idSchema, z.strictObject({ summary: reworded, description: reworded, equityNote: reworded }))
        .optional(),
      chapters: z.record(idSchema, z.record(z.string(), words(2000))).optional(),
    })
    .optional(),
})
