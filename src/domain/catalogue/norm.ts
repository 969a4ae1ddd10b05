import { z } from 'zod'
import { idSchema } from '../ids'

const text = z.string().min(1)

/** One provision. The law is quoted only from here, by id, with the day it was checked. */
export const normSchema = z.strictObject({
  id: idSchema,
  citation: text,
  title: text,
  topic: idSchema,
  summary: text,
  appliesTo: text,
  threshold: z
    .strictObject({
      rule: text,
      employeesMin: z.number().optional(),
      employeesMax: z.number().optional(),
      scope: text.optional(),
      location: text.optional(),
      other: text.optional(),
    })
    .optional(),
  effect: z.enum(['obbligo', 'agevolazione', 'definizione', 'facolta']),
  inForceFrom: text.optional(),
  amendedBy: z.array(text),
  /** "bassa" is never shown as a fact, "media" is shown with "da verificare". */
  confidence: z.enum(['alta', 'media', 'bassa']),
  /** The day the text was checked. */
  asOf: z.string(),
  caution: text.optional(),
  sources: z.array(text).min(1),
  reviewed: z.string().optional(),
  reviewNote: text.optional(),
})
export type Norm = z.infer<typeof normSchema>
export const normFileSchema = z.strictObject({ norms: z.array(normSchema) })
