import { z } from 'zod'
import { codeSchema, daySchema, idSchema, monthSchema } from '../ids'
import { scorecardLimits } from './scorecardLimits'

const words = (max: number) => z.string().max(max)
const figure = z.number().min(-scorecardLimits.figure).max(scorecardLimits.figure)
const share = z.number().min(0).max(100)

export const directionSchema = z.enum(['up', 'down', 'equal', 'yes'])
export const indicatorKindSchema = z.enum(['result', 'quality', 'wellbeing'])
export const equityGroupSchema = z.enum(['department', 'shift', 'gender', 'hours', 'site', 'counter', 'field'])
export const objectiveTypeSchema = z.enum(['maintain', 'improve', 'develop'])

/** Written answers to the fields of the sheet, by the field's id in the content. */
const texts = z.record(idSchema, words(scorecardLimits.words))

/** What is still the example's: it says so until the person changes it. */
const demonstration = z.enum(['baseline', 'targets', 'weight'])

export const scorecardIndicatorSchema = z.strictObject({
  /** Private sheets have one, of result; public ones up to three, one a kind. */
  kind: indicatorKindSchema,
  /** The indicator of the library it was taken from; its words may have been changed since. */
  kpi: codeSchema.optional(),
  name: words(scorecardLimits.name).optional(),
  formula: words(scorecardLimits.formula).optional(),
  unit: words(scorecardLimits.unit).optional(),
  source: words(scorecardLimits.role).optional(),
  frequency: words(scorecardLimits.unit).optional(),
  /** "equal" must neither rise nor fall; "yes" is done or not done, 1 or 0. */
  direction: directionSchema.optional(),
  baseline: z
    .strictObject({
      certainty: z.enum(['certain', 'estimate', 'toMeasure']).optional(),
      value: figure.optional(),
      on: daySchema.optional(),
      /** When it must be known, if it is to be measured. */
      by: daySchema.optional(),
    })
    .optional(),
  targets: z
    .strictObject({
      minimum: figure.optional(),
      expected: figure.optional(),
      best: figure.optional(),
      /** What is expected is where it started from, whatever that turns out to be. */
      keep: z.boolean().optional(),
    })
    .optional(),
  /** How much it moved in the best year known. */
  bestYear: figure.optional(),
  threeYears: z
    .array(z.strictObject({ year: z.int().min(1990).max(2100), value: figure.optional() }))
    .max(3)
    .optional(),
  midYear: figure.optional(),
  final: figure.optional(),
  demonstration: z.array(demonstration).max(3).optional(),
})

export const scorecardObjectiveSchema = z.strictObject({
  id: idSchema.max(64),
  title: words(scorecardLimits.name).optional(),
  texts: texts.optional(),
  /** The action of the plan it comes from. */
  action: idSchema.optional(),
  /** Public sheets only. */
  type: objectiveTypeSchema.optional(),
  indicators: z.array(scorecardIndicatorSchema).max(scorecardLimits.indicators),
  weight: share.optional(),
  deadline: daySchema.optional(),
  /** Groups whose figures are read side by side. */
  equityGroups: z.array(equityGroupSchema).max(7).optional(),
  /** Whoever receives it can move the indicator. */
  governs: z.boolean().optional(),
  midYear: z
    .strictObject({
      on: daySchema.optional(),
      comment: words(scorecardLimits.words).optional(),
      correction: words(scorecardLimits.words).optional(),
    })
    .optional(),
  final: z
    .strictObject({
      on: daySchema.optional(),
      notStarted: z.boolean().optional(),
      equityPassed: z.boolean().optional(),
      /** Why it got worse, written and documented. */
      worsenedReason: words(scorecardLimits.words).optional(),
      neutralised: z.boolean().optional(),
      /** Without a reason in writing nothing is neutralised. */
      neutralisedReason: words(scorecardLimits.words).optional(),
      comment: words(scorecardLimits.words).optional(),
    })
    .optional(),
  demonstration: z.array(demonstration).max(3).optional(),
  /** The ready example it was made from. */
  example: idSchema.optional(),
})

/** The sheet of one role: however little is filled in, it can be stored. */
export const scorecardSchema = z.strictObject({
  kind: z.enum(['private', 'pa']),
  /** A role, never a name. */
  holder: words(scorecardLimits.role).optional(),
  unit: words(scorecardLimits.role).optional(),
  /** Public sheets only. */
  level: z.enum(['body', 'structure', 'group', 'individual']).optional(),
  period: z.strictObject({ from: monthSchema.optional(), to: monthSchema.optional() }).optional(),
  /** Weight of the objectives that are not written here. */
  otherWeight: share.optional(),
  objectives: z.array(scorecardObjectiveSchema).max(scorecardLimits.objectives),
  texts: texts.optional(),
})

export type Scorecard = z.infer<typeof scorecardSchema>
export type ScorecardObjective = z.infer<typeof scorecardObjectiveSchema>
export type ScorecardIndicator = z.infer<typeof scorecardIndicatorSchema>
