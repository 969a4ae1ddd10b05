import { z } from 'zod'
import { quadrantSchema } from '../catalogue/measure'
import { daySchema, idSchema, monthSchema } from '../ids'
import { longest, reviewMonths, sheetTexts, states } from './project'

const words = (max: number) => z.string().max(max)
const amount = z.number().min(0).max(longest.amount)
const measured = z.number().min(-longest.amount).max(longest.amount)
const review = z.enum(reviewMonths)

/** A text a person wrote, and the mark of the proposal it took the place of: a changed mark asks for a second look. */
const writtenSchema = z.strictObject({ text: words(longest.sheetText), over: words(16).optional() })

/** What somebody does in an action, and for how many months. */
const stepSchema = z.strictObject({
  title: words(longest.title),
  who: words(longest.title),
  months: z.number().min(0.5).max(36),
})

export const coverages = ['propria', 'welfare', 'bando', 'rete', 'fondi'] as const
export const certainties = ['certo', 'stima', 'da-verificare'] as const

/** An external expense: euro in the first, second and third year of the plan, and who pays for it. */
const expenseSchema = z.strictObject({
  what: words(longest.title),
  amounts: z.tuple([amount, amount, amount]),
  coverage: z.enum(coverages),
  certainty: z.enum(certainties),
})

const directions = z.enum(['up', 'down', 'monitor', 'yes', 'equal'])

/** Where an indicator stands before the action. */
export const baselineSchema = z.strictObject({
  value: measured.optional(),
  on: daySchema.optional(),
  certainty: z.enum(certainties),
  /** When it has to be measured by, if it is not known. */
  by: daySchema.optional(),
})

export const indicatorEditSchema = z.strictObject({
  /** Not followed in this action. */
  out: z.literal(true).optional(),
  /** One that neither the measure nor the library has. */
  own: z
    .strictObject({
      name: words(longest.title),
      formula: words(longest.title),
      unit: words(40),
      direction: directions,
    })
    .optional(),
  baseline: baselineSchema.optional(),
  target: measured.optional(),
  source: words(longest.title).optional(),
  frequency: words(80).optional(),
  /** What was measured at each review. */
  measured: z.partialRecord(review, measured).optional(),
})

export const progressSchema = z.strictObject({
  state: z.enum(states),
  percent: z.int().min(0).max(100).optional(),
  /** What happened, or why it is suspended. */
  happened: words(longest.sheetText).optional(),
})

/** What a person changed in one action of the plan; what is missing is as proposed. */
export const actionEditSchema = z.strictObject({
  texts: z.partialRecord(z.enum(sheetTexts), writtenSchema).optional(),
  /** Month the action starts in. */
  start: monthSchema.optional(),
  quadrant: quadrantSchema.optional(),
  steps: z
    .strictObject({ items: z.array(stepSchema).min(1).max(longest.steps), over: words(16).optional() })
    .optional(),
  /** Internal hours in the first year of the action and in each later one. */
  hours: z.strictObject({ first: amount, later: amount, over: words(16).optional() }).optional(),
  expenses: z.array(expenseSchema).max(longest.expenses).optional(),
  /** By code of the library, by place among the measure's own, or by an id of its own. */
  indicators: z.record(z.string().regex(/^[A-Za-z0-9-]{1,40}$/), indicatorEditSchema).optional(),
  progress: z.partialRecord(review, progressSchema).optional(),
})

/** An action written from scratch; the rest of it is in its edit. */
export const ownActionSchema = z.strictObject({ title: words(longest.title), area: idSchema })
