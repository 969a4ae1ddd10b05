import { z } from 'zod'
import { codeSchema, idSchema } from '../ids'

const text = z.string().min(1)
const range = z.tuple([z.number().min(0), z.number().min(0)])

export const contexts = ['uffici', 'produzione', 'turni', 'sportello', 'cura', 'commercio', 'logistica', 'pa'] as const
export const contextSchema = z.enum(contexts)
export type Context = z.infer<typeof contextSchema>

/** What carrying the measure out would change in the answers: the one field simulation and points gained read. */
export const raiseSchema = z.strictObject({
  question: idSchema,
  to: idSchema,
  when: z.enum(['first', 'steady']),
})

export const indicatorUseSchema = z.strictObject({
  name: text,
  formula: text,
  unit: text,
  source: text,
  direction: z.enum(['up', 'down', 'monitor', 'yes', 'equal']),
  targetHint: text,
  /** The entry of the indicator library it corresponds to. */
  kpi: codeSchema.optional(),
})

export const quadrants = ['subito', 'strutturali', 'in-rete', 'da-studiare'] as const
export const quadrantSchema = z.enum(quadrants)
export type Quadrant = z.infer<typeof quadrantSchema>

const stepSchema = z.strictObject({ title: text, months: z.number().min(0), who: text })

export const measureSchema = z.strictObject({
  id: idSchema,
  name: text,
  area: idSchema,
  /** Recommended before the others of the same thread. */
  base: z.boolean(),
  summary: text,
  description: text,
  descriptionMicro: text.optional(),
  descriptionPa: text.optional(),
  sizes: z.strictObject({ min: z.int().min(1), max: z.int().optional() }),
  contexts: z.array(contextSchema).min(1),
  publicBodies: z.enum(['both', 'only', 'excluded']),
  needsUnion: z.boolean(),
  prerequisites: z.array(text),
  prerequisiteMeasures: z.array(idSchema),
  conflictsWith: z.array(idSchema),
  instrument: text,
  responsibleRole: text,
  involvedRoles: z.array(text),
  effort: z.enum(['basso', 'medio', 'alto']),
  /** For about fifty people: hours in the first year and in each later one. */
  internalHours: z.strictObject({ first: range, yearly: range }),
  /** 0 nothing, 1 under 2.000 €, 2 to 10.000, 3 to 50.000, 4 above; for about fifty people, a year. */
  costClass: z.int().min(0).max(4),
  months: range,
  quadrant: quadrantSchema,
  steps: z.array(stepSchema).min(1),
  /** For fewer than ten people, where no office, department or group does a part of the work. */
  stepsMicro: z.array(stepSchema).min(1).optional(),
  raises: z.array(raiseSchema),
  /** Questions whose low answers make the measure relevant. */
  questions: z.array(idSchema).min(1),
  indicators: z.array(indicatorUseSchema).min(1),
  attention: z.array(text).min(1),
  equityNote: text,
  norms: z.array(idSchema),
  frameworks: z.array(z.string().min(1)),
})
export type Measure = z.infer<typeof measureSchema>
export const measureFileSchema = z.strictObject({ measures: z.array(measureSchema) })

/** The library of indicators (K01-K35). */
export const indicatorSchema = z.strictObject({
  id: codeSchema,
  name: text,
  area: idSchema,
  formula: text,
  unit: text,
  source: text,
  frequency: text,
  target: text,
  note: text.optional(),
})
export type Indicator = z.infer<typeof indicatorSchema>
export const indicatorFileSchema = z.strictObject({
  indicators: z.array(indicatorSchema),
  packages: z.record(idSchema, z.array(codeSchema)),
})
