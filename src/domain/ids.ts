import { z } from 'zod'

/** A text written in one way only. These names are the messages of the schemas: `text/` says how it is written. */
export type WrittenForm = 'id' | 'code' | 'ref' | 'day' | 'month' | 'version' | 'istat'

/**
 * Permanent, opaque names: lower-case words and digits joined by hyphens.
 * That every reference points to something is checked when the content is built (`content/references.ts`).
 */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id' satisfies WrittenForm)

/** A rule, a notice or an indicator: a letter and a number, "R02b", "V11", "K08". */
export const codeSchema = z.string().regex(/^[A-Z]{1,2}\.?\d{1,2}(\.\d{1,2})?[a-z]?$/, 'code' satisfies WrittenForm)

/** A question, or one part of it: "persone", "ruoli.operai". */
export const refSchema = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'ref' satisfies WrittenForm)

export type QuestionId = string
export type OptionId = string
export type Ref = string
export type AreaId = string
export type MeasureId = string
/** A measure, the collection of missing data, or an action written from scratch. */
export type ActionId = string
export type NormId = string
export type FactId = string
/** A calendar day, "2026-11-22". */
export type Day = string
/** A calendar month, "2027-01". */
export type Month = string

export const daySchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day' satisfies WrittenForm)
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month' satisfies WrittenForm)
