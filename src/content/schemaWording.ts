import type { z } from 'zod'
import { wordsOfForm } from '../text/contentProblems/form'
import { nearest } from './nearest'

type Raw = z.core.$ZodRawIssue
type Bounded = Extract<Raw, { code: 'too_small' | 'too_big' }>

/** What is needed in place of what is written: the message of each of zod's issues. Schemas may name a written form. */
export function wording(issue: Raw): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      /** Each key has a sentence of its own: the message only carries what they need. */
      return keysAllowed(issue).join(' ')
    case 'invalid_type':
      return wordsOfForm.type([issue.expected], typeof issue.input)
    case 'invalid_value':
      return oneOf(issue.values, issue.input)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return bounded(issue, 'most', issue.maximum)
    case 'invalid_union':
      return unionWording(issue)
    case 'invalid_format':
      return wordsOfForm.written(issue.format)
    default:
      return wordsOfForm.noForm
  }
}

/** Nothing is written at all, or what says which form it has is not. */
export function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return valueAt(issue.input, issue.discriminator) === undefined
  return issue.input === undefined
}

const valueAt = (input: unknown, key: string): unknown =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined

function oneOf(values: readonly unknown[], written: unknown): string {
  const allowed = values.map(String)
  return wordsOfForm.oneOf(allowed, typeof written === 'string' ? nearest(written, allowed) : undefined)
}

function tooSmall(issue: Extract<Raw, { code: 'too_small' }>): string {
  return issue.origin === 'string' && issue.minimum === 1
    ? wordsOfForm.emptyText
    : bounded(issue, 'least', issue.minimum)
}

function bounded({ origin, exact, inclusive }: Bounded, bound: 'least' | 'most', limit: number | bigint): string {
  const number = Number(limit)
  if (origin === 'string') return wordsOfForm.length(exact ? 'exactly' : bound, number)
  if (origin === 'array') return wordsOfForm.count(exact ? 'exactly' : bound, number)
  return wordsOfForm.amount(bound, number, inclusive !== false)
}

function unionWording(issue: Extract<Raw, { code: 'invalid_union' }>): string {
  if (issue.inclusive === false) return wordsOfForm.noForm
  if (issue.discriminator !== undefined && issue.options)
    return oneOf(issue.options, valueAt(issue.input, issue.discriminator))
  const types = simpleTypes(issue.errors)
  return types ? wordsOfForm.type(types, typeof issue.input) : likelyForms(issue).join(' ')
}

/** "a text or a number": no form holds anything inside that could be wrong in turn. */
export function simpleTypes(forms: readonly z.core.$ZodIssue[][]): string[] | undefined {
  const types = forms.flatMap(([first, ...others]) =>
    first?.code === 'invalid_type' && first.path.length === 0 && others.length === 0 ? [first.expected] : [],
  )
  return types.length === forms.length ? types : undefined
}

/** The forms that know most of the entries written: what is wrong inside them is told, so the message only says which. */
function likelyForms({ inst, input, errors }: Extract<Raw, { code: 'invalid_union' }>): number[] {
  const all = [...errors.keys()]
  const forms = inst && '_zod' in inst ? optionsOf(inst as z.core.$ZodType) : []
  if (typeof input !== 'object' || input === null || forms.length !== all.length) return all
  const strangers = forms.map((form) => {
    const known = keysOf(form)
    return Object.keys(input).filter((key) => !known.includes(key)).length
  })
  const fewest = Math.min(...strangers)
  return all.filter((index) => strangers[index] === fewest)
}

/** The entries an object may have, less those already written. */
function keysAllowed({ inst, input }: Extract<Raw, { code: 'unrecognized_keys' }>): string[] {
  return (inst ? keysOf(inst as z.core.$ZodType) : []).filter((key) => valueAt(input, key) === undefined)
}

function keysOf(schema: z.core.$ZodType): string[] {
  const { def } = schema._zod
  return 'shape' in def ? Object.keys(def.shape as object) : optionsOf(schema).flatMap(keysOf)
}

function optionsOf({ _zod: { def } }: z.core.$ZodType): readonly z.core.$ZodType[] {
  return 'options' in def ? (def.options as readonly z.core.$ZodType[]) : []
}
