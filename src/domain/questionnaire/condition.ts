import { z } from 'zod'
import { idSchema, refSchema } from '../ids'

const option = z.string().min(1)

/** What one value is compared with. Option ids of a maturity question are ordered as its anchors. */
const tests = [
  { operator: z.literal('is'), value: z.union([option, z.number(), z.boolean()]) },
  { operator: z.literal('in'), value: z.array(option).min(1) },
  { operator: z.literal('includes'), value: option },
  { operator: z.literal('includesAny'), value: z.array(option).min(1) },
  { operator: z.literal('atLeast'), value: z.union([option, z.number()]) },
  { operator: z.literal('atMost'), value: z.union([option, z.number()]) },
  { operator: z.literal('lessThan'), value: z.number() },
  /** True when someone answered "non so", or left part of the figures blank. */
  { operator: z.literal('unknown') },
] as const

const [is, isIn, includes, includesAny, atLeast, atMost, lessThan, unknown] = tests

const questionComparison = z.discriminatedUnion('operator', [
  z.strictObject({ question: refSchema, ...is }),
  z.strictObject({ question: refSchema, ...isIn }),
  z.strictObject({ question: refSchema, ...includes }),
  z.strictObject({ question: refSchema, ...includesAny }),
  z.strictObject({ question: refSchema, ...atLeast }),
  z.strictObject({ question: refSchema, ...atMost }),
  z.strictObject({ question: refSchema, ...lessThan }),
  z.strictObject({ question: refSchema, ...unknown }),
])

const factComparison = z.discriminatedUnion('operator', [
  z.strictObject({ fact: idSchema, ...is }),
  z.strictObject({ fact: idSchema, ...atLeast }),
  z.strictObject({ fact: idSchema, ...atMost }),
  z.strictObject({ fact: idSchema, ...lessThan }),
])

export type QuestionComparison = z.infer<typeof questionComparison>
export type FactComparison = z.infer<typeof factComparison>
export type Comparison = QuestionComparison | FactComparison

/** Typed data, never text to parse: all, any, not, a named condition, or one value compared with a constant. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { condition: string }
  | Comparison

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ condition: idSchema }),
    questionComparison,
    factComparison,
  ]),
)
