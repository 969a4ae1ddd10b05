import { z } from 'zod'
import { daySchema, idSchema } from '../ids'
import { answerSchema } from '../questionnaire/answer'

const points = z.number().min(0).max(100)
const count = z.int().min(0).max(1000)

/** Where an area stood: the level is named by its ids, lowest and highest alike when it was certain. */
const frozenAreaSchema = z.discriminatedUnion('status', [
  z.strictObject({ area: idSchema, status: z.literal('notApplicable') }),
  z.strictObject({
    area: idSchema,
    status: z.literal('scored'),
    low: points,
    high: points,
    /** Missing where there were too few answers to name one. */
    levels: z.tuple([idSchema, idSchema]).optional(),
    known: count,
    applicable: count,
    toVerify: count,
  }),
])

/** «Fotografia di marzo 2026»: a past result, frozen together with the content it came from. */
export const snapshotSchema = z.strictObject({
  name: z.string().max(200),
  takenOn: daySchema,
  content: z.strictObject({ id: idSchema, version: z.string().regex(/^\d{4}\.\d{1,6}\.\d{1,6}$/) }),
  track: z.enum(['quick', 'full']),
  answers: z.record(idSchema, answerSchema),
  areas: z.array(frozenAreaSchema).max(40),
  /** By question that scored: a mark of how it was asked and weighed, so that a change of it is never taken for progress. */
  criteria: z.record(idSchema, z.string().max(16)),
  /** Answers of the round before that nobody had looked at again yet. */
  toConfirm: z.array(idSchema).optional(),
})

export type Snapshot = z.infer<typeof snapshotSchema>
export type FrozenArea = Snapshot['areas'][number]
