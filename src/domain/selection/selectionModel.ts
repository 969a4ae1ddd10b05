import { z } from 'zod'
import { contextSchema, quadrantSchema } from '../catalogue/measure'
import { codeSchema, idSchema, refSchema } from '../ids'
import { type Condition, conditionSchema } from '../questionnaire/condition'

const text = z.string().min(1)

/**
 * A value worked out from the answers. A missing input makes the fact unknown, never false.
 * The list of mechanisms is closed on purpose: anything more is a reviewed function with tests.
 */
export const factSchema = z.union([
  z.strictObject({ id: idSchema, note: text.optional(), when: conditionSchema }),
  z.strictObject({ id: idSchema, note: text.optional(), sum: z.array(refSchema).min(1) }),
  z.strictObject({
    id: idSchema,
    note: text.optional(),
    ratio: z.strictObject({
      of: z.array(refSchema).min(1),
      over: z.array(refSchema).min(1),
      max: z.number().optional(),
    }),
  }),
  z.strictObject({ id: idSchema, note: text.optional(), inTerritory: refSchema }),
  /** How many maturity answers are this option, are known, or are "non so" (profile too). */
  z.strictObject({
    id: idSchema,
    note: text.optional(),
    count: z.union([z.strictObject({ option: idSchema }), z.enum(['known', 'unknown'])]),
  }),
  /** Known answers over the questions that apply, over the whole questionnaire. */
  z.strictObject({ id: idSchema, note: text.optional(), coverage: z.literal('all') }),
  /** At least one of these measures is a candidate, or is in the plan. */
  z.strictObject({ id: idSchema, note: text.optional(), candidates: z.array(idSchema).min(1) }),
  z.strictObject({ id: idSchema, note: text.optional(), planned: z.array(idSchema).min(1) }),
])
export type FactDefinition = z.infer<typeof factSchema>

const band = z.strictObject({ from: z.number(), below: z.number().optional(), add: z.number() })
export const contributionSchema = z.union([
  z.strictObject({ when: conditionSchema, add: z.number(), ifUnknown: z.number(), because: text }),
  z.strictObject({ fact: idSchema, bands: z.array(band).min(1), ifUnknown: z.number(), because: text }),
  z.strictObject({
    question: refSchema,
    options: z.record(z.string(), z.number()),
    ifUnknown: z.number(),
    because: text,
  }),
])
export type Contribution = z.infer<typeof contributionSchema>

export const needsSchema = z.strictObject({
  note: text,
  minimum: z.number(),
  maximum: z.number(),
  areas: z.record(idSchema, z.strictObject({ start: z.number(), contributions: z.array(contributionSchema) })),
})

const rule = {
  id: codeSchema,
  title: text,
  when: conditionSchema,
  text,
  because: text,
  /** Where `when` holds for more than one reason: the first of these that is certain is said in place of `because`. */
  reasons: z.array(z.strictObject({ when: conditionSchema, because: text })).optional(),
  norms: z.array(idSchema),
}
const measures = z.array(idSchema).min(1)

/** From an answer to the plan. Each effect is one mechanism of `selection/`. */
export const linkSchema = z.discriminatedUnion('effect', [
  /** Opens the plan; the lower position goes first. */
  z.strictObject({ ...rule, effect: z.literal('first'), measure: idSchema, position: z.int() }),
  /** Must be in the plan, if it applies; otherwise its fallback. */
  z.strictObject({
    ...rule,
    effect: z.literal('require'),
    measures,
    /** Because of a duty or a deadline: never given up when the plan is small. */
    duty: z.boolean(),
    fallback: idSchema.optional(),
    before: z.array(idSchema).optional(),
    startWithinDays: z.int().positive().optional(),
    indicators: z.array(codeSchema).optional(),
    excludeUntil: z.strictObject({ measure: idSchema, question: idSchema, atLeast: idSchema }).optional(),
  }),
  /** Counts more in the choice. */
  z.strictObject({ ...rule, effect: z.literal('propose'), measures, quadrant: quadrantSchema.optional() }),
  /**
   * On their axis, one of these goes in before any other: the plan was asked for this reason, and the answer is known
   * to be low. Without it an easier measure of the same theme may take the place.
   */
  z.strictObject({ ...rule, effect: z.literal('axisFirst'), measures }),
  z.strictObject({ ...rule, effect: z.literal('before'), measure: idSchema, before: measures }),
  z.strictObject({ ...rule, effect: z.literal('exclude'), measures }),
  /** Not offered; where nothing replaces it, what needs a union agreement is left to be studied. */
  z.strictObject({ ...rule, effect: z.literal('replace'), measure: idSchema, by: idSchema, instrument: text }),
  z.strictObject({ ...rule, effect: z.literal('maxCost'), costClass: z.int() }),
  z.strictObject({ ...rule, effect: z.literal('maxActions'), actions: z.int(), exclude: z.array(idSchema) }),
  /** At least this share of the actions must be among the measures that reach those who work on site. */
  z.strictObject({ ...rule, effect: z.literal('minShare'), measures, share: z.number() }),
  /** Too little is known: only steps that are useful anyway. */
  z.strictObject({ ...rule, effect: z.literal('only'), measures }),
  z.strictObject({ ...rule, effect: z.literal('axis'), area: idSchema, indicators: z.array(codeSchema) }),
  /** Of two that answer the same need, the simpler one. */
  z.strictObject({
    ...rule,
    effect: z.literal('simpler'),
    pairs: z.array(z.strictObject({ keep: idSchema, next: idSchema, when: conditionSchema.optional() })),
  }),
  /** Says something, changes nothing. */
  z.strictObject({ ...rule, effect: z.literal('remark'), about: text }),
])
export type Link = z.infer<typeof linkSchema>

/** A legal duty or a warning that a threshold switches on. */
export const noticeSchema = z.strictObject({ ...rule, measures: z.array(idSchema) })
export type NoticeRule = z.infer<typeof noticeSchema>

/** Why a rule holds, in the words of the reason that is certain. */
export const reasonFor = (
  { because, reasons = [] }: Pick<NoticeRule, 'because' | 'reasons'>,
  isCertain: (condition: Condition) => boolean,
): string => reasons.find(({ when }) => isCertain(when))?.because ?? because

export const planSizeSchema = z.strictObject({
  id: z.enum(['micro', 'piccola', 'media', 'grande']),
  name: text,
  from: z.int().min(1),
  actions: z.tuple([z.int(), z.int()]),
  startingPerQuarter: z.int(),
  pages: z.tuple([z.int(), z.int()]),
})
export type PlanSize = z.infer<typeof planSizeSchema>

/** The numbers of the choice of measures. All are hypotheses to be calibrated. */
export const selectionSchema = z.strictObject({
  note: text,
  /** Where the engine reads what it needs of the profile. */
  profile: z.strictObject({
    people: refSchema,
    publicBody: conditionSchema,
    /** Months of the plan: an option whose id is the number. */
    duration: z.strictObject({ question: refSchema, ifUnknown: z.int() }),
  }),
  facts: z.array(factSchema),
  contexts: z.array(z.strictObject({ id: contextSchema, when: conditionSchema })),
  planSizes: z.array(planSizeSchema),
  axes: z.int(),
  /** Share of the other contributions beside the greatest one. */
  othersShare: z.number(),
  bonus: z.strictObject({
    base: z.number(),
    specific: z.number(),
    specificMaxContexts: z.int(),
    effort: z.strictObject({ basso: z.number(), medio: z.number(), alto: z.number() }),
    prerequisitesMissing: z.number(),
    inNetworkWhenSmall: z.number(),
    proposed: z.number(),
  }),
  reach: z.array(z.strictObject({ when: conditionSchema, factor: z.number(), measures, because: text })),
  caps: z.strictObject({
    perArea: z.int(),
    perAreaSecondRound: z.int(),
    firstAxis: z.int(),
    areas: z.array(z.strictObject({ area: idSchema, when: conditionSchema, cap: z.int() })),
    network: z.int(),
    study: z.int(),
    /** Required actions that are no duty fill at most this share of the plan: the axes need room too. Proposed: 0.67. */
    requiredShare: z.number().min(0).max(1),
  }),
  budget: z.strictObject({
    question: refSchema,
    costClass: z.record(z.string(), z.int()),
    ifUnknown: z.int(),
    scale: z.array(z.strictObject({ when: conditionSchema, shift: z.int() })),
    /** Euro a year of each cost class, 0 to 4: [0, 0], [0, 2000], [2000, 10000], [10000, 50000], [50000, none]. */
    ranges: z.array(z.strictObject({ low: z.number(), high: z.number().optional() })).length(5),
  }),
  /** Internal hours are written for so many people and grow with the square root of the number: a hypothesis. Proposed: 50, 0.4, 2. */
  hoursScale: z.strictObject({ people: z.int(), min: z.number(), max: z.number() }),
  always: z.array(idSchema),
  atLeastOne: z.array(
    z.strictObject({ when: conditionSchema, area: idSchema.optional(), measure: idSchema.optional() }),
  ),
})
export type SelectionModel = z.infer<typeof selectionSchema>
export const linkFileSchema = z.strictObject({ links: z.array(linkSchema) })
export const noticeFileSchema = z.strictObject({ notices: z.array(noticeSchema) })
