import { z } from 'zod'
import { idSchema, type WrittenForm } from '../ids'
import { conditionSchema } from './condition'
import { maturityQuestionSchema, profileQuestionSchema } from './question'

const text = z.string().min(1)

/** A page holds two to six related questions and has one URL. */
export const pageSchema = z.strictObject({ id: idSchema, title: text, questions: z.array(idSchema).min(1).max(6) })

export const sectionSchema = z.strictObject({
  id: idSchema,
  title: text,
  /** One line under the title in the task list. */
  summary: text,
  group: z.enum(['profile', 'areas']),
  /** Nothing is missing without it: until it is begun it says so, and asks for nothing. */
  optional: z.boolean().optional(),
  pages: z.array(pageSchema).min(1),
})

/** The journey: what is asked, in which order, on which page. Points live in the scoring model. */
export const journeySchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d{4}\.\d+\.\d+$/, 'version' satisfies WrittenForm),
  validFrom: z.string(),
  title: text,
  minutes: z.strictObject({ quick: text, full: text }),
  /** The three questions an organisation is recognised by in a list: what it does, where, how many people. */
  portrait: z.strictObject({ sector: idSchema, municipality: idSchema, people: idSchema }),
  /** Conditions with a name, to be used in other conditions. A condition reads only what comes before it. */
  conditions: z.record(idSchema, conditionSchema),
  sections: z.array(sectionSchema).min(1),
  /** Ids once used and never to be used again. */
  retired: z.array(idSchema),
})

export const profileFileSchema = z.strictObject({ questions: z.array(profileQuestionSchema) })
export const maturityFileSchema = z.strictObject({ questions: z.array(maturityQuestionSchema) })

export type Journey = z.infer<typeof journeySchema>
export type Section = z.infer<typeof sectionSchema>
export type Page = z.infer<typeof pageSchema>
