import { z } from 'zod'
import { idSchema, refSchema } from '../ids'
import { conditionSchema } from './condition'

const text = z.string().min(1)

export const optionSchema = z.strictObject({
  id: idSchema,
  text,
  /** Choosing it clears the others ("Nessuno"). */
  exclusive: z.boolean().optional(),
})
export type Option = z.infer<typeof optionSchema>

const number = { unit: text, min: z.number(), max: z.number() }
const multiple = { options: z.array(optionSchema).min(2), maxChoices: z.int().min(2).optional() }

/** One box of a question that has several. */
export const fieldSchema = z.discriminatedUnion('type', [
  z.strictObject({ id: idSchema, label: text, type: z.literal('number'), ...number }),
  z.strictObject({ id: idSchema, label: text, type: z.literal('choice'), options: z.array(optionSchema).min(2) }),
  z.strictObject({ id: idSchema, label: text, type: z.literal('multiple'), ...multiple }),
  z.strictObject({ id: idSchema, label: text, type: z.literal('text') }),
  z.strictObject({ id: idSchema, label: text, type: z.literal('municipalities') }),
])
export type Field = z.infer<typeof fieldSchema>

/** Boxes that should add up to another figure, or stay within it: a gentle remark on the page, never a block. */
export const totalSchema = z.strictObject({
  of: z.array(idSchema).min(1),
  is: z.enum(['equal', 'atMost']),
  to: refSchema,
})
export type Total = z.infer<typeof totalSchema>

const base = {
  id: idSchema,
  /** How people call it aloud and on paper: "P05", "A2.1". */
  code: text,
  /** The thing asked for, with its article, for messages: "quante persone lavorano da voi". */
  noun: text.optional(),
  text,
  /** Asked in the short version too. */
  quick: z.boolean(),
  enableWhen: conditionSchema.optional(),
}

const profile = {
  ...base,
  help: text,
  /** What the answer is used for, told to the person. */
  use: text,
  privacy: text.optional(),
  /** Figures may be marked as certain or estimated. */
  certainty: z.boolean(),
}

export const notApplicableSchema = z.strictObject({
  /** When "non si applica" is offered; always, if missing. */
  when: conditionSchema.optional(),
  reason: text,
})

export const profileQuestionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...profile, type: z.literal('choice'), options: z.array(optionSchema).min(2) }),
  z.strictObject({ ...profile, type: z.literal('multiple'), ...multiple }),
  z.strictObject({ ...profile, type: z.literal('number'), ...number }),
  z.strictObject({ ...profile, type: z.literal('municipality'), options: z.array(optionSchema) }),
  z.strictObject({
    ...profile,
    type: z.literal('fields'),
    fields: z.array(fieldSchema).min(2),
    total: totalSchema.optional(),
  }),
])

/** Four anchors as whole sentences, from "assente" to "monitorata": the one that is fully true is chosen. */
export const maturityQuestionSchema = z.strictObject({
  ...base,
  type: z.literal('anchors'),
  /** Wording for fewer than ten people. */
  textMicro: text.optional(),
  meaning: text,
  evidence: text,
  whoKnows: z.array(text).min(1),
  /** For whoever leads the discussion in a meeting. */
  prompt: text,
  example: text,
  options: z.array(z.strictObject({ id: idSchema, text })).length(4),
  notApplicable: notApplicableSchema.optional(),
  norms: z.array(idSchema),
  frameworks: z.array(text),
})

export type ProfileQuestion = z.infer<typeof profileQuestionSchema>
type WrittenMaturity = z.infer<typeof maturityQuestionSchema>

/** What explains a question on maturity: half of its words, read only when somebody asks for them. */
export type QuestionGuide = Pick<WrittenMaturity, 'meaning' | 'evidence' | 'prompt' | 'example'>
export type MaturityQuestion = Omit<WrittenMaturity, keyof QuestionGuide>
export type Question = ProfileQuestion | MaturityQuestion
