import { z } from 'zod'
import { codeSchema, idSchema } from '../../src/domain/ids'
import { valueSchema } from '../../src/domain/questionnaire/answer'

/** Why a measure stays out, as an expert of the subject would say it. Rules are named by their code. */
export const reasonWords = [
  'dimensione',
  'tipo di lavoro',
  'solo enti pubblici',
  'non negli enti pubblici',
  'costo',
  'senza rappresentanza',
  'da studiare',
  'c’è già',
  'prima la più semplice',
  'incompatibile',
  'rete già piena',
  'area già piena',
  'senza risposte',
  'vengono prima altre',
] as const
export type ReasonWord = (typeof reasonWords)[number]

const ids = z.array(idSchema).min(1)
const codes = z.array(codeSchema).min(1)
const order = z.string().regex(/^[a-z0-9-]+ prima di [a-z0-9-]+$/, 'written «one-measure prima di another»')
const months = z.int().min(1)

const areaSchema = z.union([
  z.literal('non si applica'),
  z.strictObject({
    /** Points worked out by hand from weights, to one decimal. */
    low: z.number().optional(),
    high: z.number().optional(),
    level: z.string().min(1).optional(),
    /** Known answers and those that apply: "3 su 5". */
    known: z
      .string()
      .regex(/^\d+ su \d+$/, 'written «3 su 5»')
      .optional(),
  }),
])

const expectedSchema = z.strictObject({
  asked: ids.optional(),
  notAsked: ids.optional(),
  /** It is not known yet whether they apply. */
  maybe: ids.optional(),
  areas: z.record(idSchema, areaSchema).optional(),
  needs: z.record(idSchema, z.number()).optional(),
  /** The themes of the plan, most urgent first: all of them. */
  axes: ids.optional(),
  gates: z.array(idSchema).optional(),
  rules: codes.optional(),
  noRules: codes.optional(),
  notices: codes.optional(),
  noNotices: codes.optional(),
  remarks: codes.optional(),
  proposed: ids.optional(),
  notProposed: z.record(idSchema, z.union([codeSchema, z.enum(reasonWords)])).optional(),
  /** Rules and answers that a proposal rests on, all of them; "sempre" for what is in every plan. */
  because: z.record(idSchema, z.array(z.string().min(1))).optional(),
  duties: ids.optional(),
  first: idSchema.optional(),
  order: z.array(order).optional(),
  /** The action starts within so many months of the beginning. */
  startsWithin: z.record(idSchema, months).optional(),
  quadrant: z.record(idSchema, z.string()).optional(),
  actions: z.union([z.int(), z.strictObject({ min: z.int().optional(), max: z.int().optional() })]).optional(),
  duration: months.optional(),
})

const maturityAnswer = z.enum(['assente', 'informale', 'formalizzata', 'monitorata', 'non-so', 'non-si-applica'])

/** One situation that an expert of the subject can read: who, what they answered, what must come out. */
export const caseSchema = z.strictObject({
  name: z.string().min(1),
  organisation: z.string().min(1),
  track: z.enum(['quick', 'full']).optional(),
  /** Profile questions; "non-so" where it is to be verified. */
  profile: z.record(idSchema, valueSchema).optional(),
  /** Maturity questions, one by one, by area, or "tutte" at once; what is more precise wins. */
  answers: z.record(idSchema, maturityAnswer).optional(),
  /** Proposed measures that the person left out. */
  removed: ids.optional(),
  expected: expectedSchema,
})
export const caseFileSchema = z.strictObject({ about: z.string().min(1), cases: z.array(caseSchema).min(1) })

export type Case = z.infer<typeof caseSchema>
export type Expected = z.infer<typeof expectedSchema>
