import type { Ref } from '../ids'
import type { PartValue } from '../questionnaire/answer'
import type { Condition, QuestionComparison } from '../questionnaire/condition'
import type { QuestionnaireIndex } from '../questionnaire/indexQuestionnaire'
import type { Field, Option, Question } from '../questionnaire/question'
import { splitRef } from '../questionnaire/readAnswers'

/** The comparisons with questions a condition is made of, named conditions opened. */
export function comparisonsOf(condition: Condition, index: QuestionnaireIndex): readonly QuestionComparison[] {
  if ('all' in condition) return condition.all.flatMap((inner) => comparisonsOf(inner, index))
  if ('any' in condition) return condition.any.flatMap((inner) => comparisonsOf(inner, index))
  if ('not' in condition) return comparisonsOf(condition.not, index)
  if ('condition' in condition) return comparisonsOf(index.named(condition.condition), index)
  return 'question' in condition ? [condition] : []
}

/**
 * Enough answers to make every comparison come out in every way it can: one below, at and above each constant,
 * every option of a choice, every mix of the kinds of option the comparisons tell apart where several may be chosen.
 */
export function representativeValues(
  ref: Ref,
  comparisons: readonly QuestionComparison[],
  index: QuestionnaireIndex,
): readonly PartValue[] {
  const { question: id, part } = splitRef(ref)
  const question = index.byId.get(id)
  const box = question?.type === 'fields' ? question.fields.find((field) => field.id === part) : question
  return box ? valuesOf(box, comparisons, index) : []
}

function valuesOf(
  box: Question | Field,
  comparisons: readonly QuestionComparison[],
  index: QuestionnaireIndex,
): readonly PartValue[] {
  switch (box.type) {
    case 'number':
      return numbersAround(comparisons, box.min, box.max)
    case 'anchors':
    case 'choice':
      return box.options.map(({ id }) => id)
    case 'municipality':
      return oneOfEachKind(
        [...[...index.municipalities].map((id) => ({ id, text: id })), ...box.options],
        comparisons,
      ).map(({ id }) => id)
    case 'multiple':
      return mixes(oneOfEachKind(box.options, comparisons), box.maxChoices ?? box.options.length)
    default:
      return []
  }
}

function numbersAround(comparisons: readonly QuestionComparison[], min: number, max: number): readonly number[] {
  const constants = comparisons.flatMap((comparison) => ('value' in comparison ? [Number(comparison.value)] : []))
  const around = constants.flatMap((constant) => [constant - 1, constant, constant + 1])
  const kinds = new Map<string, number>()
  for (const value of [min, max, ...around]) {
    if (value < min || value > max) continue
    const kind = constants.map((constant) => Math.sign(value - constant)).join()
    if (!kinds.has(kind)) kinds.set(kind, value)
  }
  return [...kinds.values()]
}

/** Options that no comparison tells apart are one kind; the exclusive ones stay each on its own. */
function oneOfEachKind(options: readonly Option[], comparisons: readonly QuestionComparison[]): readonly Option[] {
  const kinds = new Map<string, Option>()
  for (const option of options) {
    const kind = option.exclusive
      ? option.id
      : comparisons.map((comparison) => (mentions(comparison, option.id) ? '1' : '0')).join('')
    if (!kinds.has(kind)) kinds.set(kind, option)
  }
  return [...kinds.values()]
}

function mentions(comparison: QuestionComparison, option: string): boolean {
  if (!('value' in comparison)) return false
  return Array.isArray(comparison.value) ? comparison.value.includes(option) : comparison.value === option
}

function mixes(options: readonly Option[], most: number): readonly string[][] {
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => [id])
  const together = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  let subsets: string[][] = [[]]
  for (const id of together) subsets = [...subsets, ...subsets.map((set) => [...set, id])]
  return [...alone, ...subsets.filter((set) => set.length > 0 && set.length <= most)]
}
