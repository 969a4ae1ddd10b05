import type { FactId, OptionId, QuestionId, Ref } from '../ids'
import type { PartValue } from './answer'
import type { Comparison, Condition, QuestionComparison } from './condition'
import { not, type Truth } from './truth'

/**
 * What a condition reads of a question, or of one part of it:
 *   a value      it was asked and answered;
 *   `null`       it is not asked in this case, or it was said not to apply;
 *   `undefined`  it is not known yet.
 */
export type Known = PartValue | null | undefined

export interface Readable {
  known: (ref: Ref) => Known
  /** Whether someone said "non so", or left part of the figures blank. */
  saidUnknown: (ref: Ref) => Truth
  fact: (id: FactId) => number | boolean | undefined
  named: (condition: string) => Condition
  /** Place of an option among the options of its question. */
  rank: (question: QuestionId, option: OptionId) => number
}

/** Whether a condition holds; `undefined` when it depends on something that is not known. */
export function holds(condition: Condition, readable: Readable): Truth {
  if ('operator' in condition) return compare(condition, readable)
  if ('all' in condition) return every(condition.all, readable)
  if ('any' in condition) return some(condition.any, readable)
  if ('not' in condition) return not(holds(condition.not, readable))
  return holds(readable.named(condition.condition), readable)
}

function every(conditions: readonly Condition[], readable: Readable): Truth {
  let result: Truth = true
  for (const condition of conditions) {
    const truth = holds(condition, readable)
    if (truth === false) return false
    if (truth === undefined) result = undefined
  }
  return result
}

function some(conditions: readonly Condition[], readable: Readable): Truth {
  let result: Truth = false
  for (const condition of conditions) {
    const truth = holds(condition, readable)
    if (truth === true) return true
    if (truth === undefined) result = undefined
  }
  return result
}

function compare(comparison: Comparison, readable: Readable): Truth {
  if ('fact' in comparison) {
    const value = readable.fact(comparison.fact)
    return value === undefined ? undefined : compareScalar(comparison.operator, value, comparison.value)
  }
  if (comparison.operator === 'unknown') return readable.saidUnknown(comparison.question)
  const value = readable.known(comparison.question)
  if (value === undefined) return undefined
  if (value === null) return false
  return compareValue(comparison, value, readable)
}

function compareValue(
  comparison: Exclude<QuestionComparison, { operator: 'unknown' }>,
  value: PartValue,
  readable: Readable,
): boolean {
  switch (comparison.operator) {
    case 'in':
      return typeof value === 'string' && comparison.value.includes(value)
    case 'includes':
      return Array.isArray(value) && value.includes(comparison.value)
    case 'includesAny':
      return Array.isArray(value) && comparison.value.some((option) => value.includes(option))
    case 'is':
    case 'atLeast':
    case 'atMost':
    case 'lessThan': {
      if (typeof value === 'number' || comparison.operator === 'is')
        return compareScalar(comparison.operator, value, comparison.value)
      const dot = comparison.question.indexOf('.')
      const question = dot < 0 ? comparison.question : comparison.question.slice(0, dot)
      return compareScalar(
        comparison.operator,
        readable.rank(question, String(value)),
        readable.rank(question, String(comparison.value)),
      )
    }
  }
}

type ScalarOperator = 'is' | 'atLeast' | 'atMost' | 'lessThan'

function compareScalar(operator: ScalarOperator, value: unknown, constant: unknown): boolean {
  switch (operator) {
    case 'is':
      return value === constant
    case 'atLeast':
      return Number(value) >= Number(constant)
    case 'atMost':
      return Number(value) <= Number(constant)
    case 'lessThan':
      return Number(value) < Number(constant)
  }
}
