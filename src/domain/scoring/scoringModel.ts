import { z } from 'zod'
import { idSchema } from '../ids'

const text = z.string().min(1)

export const areaSchema = z.strictObject({
  id: idSchema,
  code: text,
  name: text,
  /** For narrow places: chart labels, side panel. */
  shortName: text,
  /** Only ranks the priorities: areas are never added up. */
  weight: z.number().positive(),
  why: text,
  frameworks: text,
  /** Weight of each question inside the area. */
  questions: z.record(idSchema, z.number().positive()),
})

export const levelSchema = z.strictObject({
  id: idSchema,
  name: text,
  meaning: text,
  /** Points, from (included) and below (excluded; the last one has none and includes 100). */
  from: z.number().min(0).max(100),
  below: z.number().min(0).max(100).optional(),
})

/** No compensation: a statement about the whole profile, never a score of it. */
export const profileGateSchema = z.strictObject({
  id: idSchema,
  areas: z.union([z.literal('any'), z.array(idSchema).min(1)]),
  below: z.number(),
  maxLevel: idSchema,
  text,
})

export const scoringSchema = z.strictObject({
  note: text,
  areas: z.array(areaSchema).min(1),
  /** Points of each anchor, by option id; the highest is the full mark of every question. */
  points: z.record(idSchema, z.number().min(0)),
  levels: z.array(levelSchema).min(2),
  coverage: z.strictObject({ rule: text, minimum: z.number().min(0).max(1), text }),
  profileGates: z.array(profileGateSchema),
  /** Groups smaller than this are never shown. */
  smallGroup: z.strictObject({ below: z.int().positive(), text }),
})

export type Area = z.infer<typeof areaSchema>
export type Level = z.infer<typeof levelSchema>
export type ScoringModel = z.infer<typeof scoringSchema>
