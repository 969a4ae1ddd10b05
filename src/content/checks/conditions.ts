import type { FactComparison, QuestionComparison } from '../../domain/questionnaire/condition'
import { wordsOfConditions } from '../../text/contentProblems/journey'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import { cycles, readingOrder, unusedConditions } from './conditionOrder'
import { type Part, partsOf, readBy } from './conditionParts'
import { type ConditionSite, conditionSites } from './conditionSites'
import { missingName, type Names, names, unknownName } from './names'
import { natureOf, type Readable, readableAt } from './readable'

/** Conditions that read what does not exist, compare it wrongly, read forward, or go round in circles. */
export function conditionProblems(placed: Placed): Problem[] {
  const sites = conditionSites(placed)
  const known = {
    condition: names('condition', Object.keys(placed.journey.value.conditions)),
    fact: names(
      'fact',
      placed.facts.map(({ value }) => value.id),
    ),
  }
  return [
    ...sites.flatMap((site) => partsOf(site.condition, []).flatMap((part) => partProblems(part, site, placed, known))),
    ...cycles(placed),
    ...unusedConditions(sites, placed),
  ]
}

function partProblems(
  { condition, path }: Part,
  { reads, at }: ConditionSite,
  placed: Placed,
  known: { condition: Names; fact: Names },
): Problem[] {
  const here = at(...path)
  if ('condition' in condition) {
    const problems = unknownName(known.condition, condition.condition, here)
    return problems.length > 0 ? problems : readingOrder(readBy(condition, placed), reads, here, placed)
  }
  if ('fact' in condition) return factProblems(condition, reads, here, placed, known.fact)
  const readable = readableAt(condition.question, placed)
  if (!readable) return [missingReference(condition.question, here, placed)]
  return [...misfits(condition, readable, here), ...readingOrder([condition.question], reads, here, placed)]
}

export function missingReference(ref: string, at: Place, { questions }: Placed): Problem {
  const [id = ''] = ref.split('.')
  const question = questions.find(({ value }) => value.id === id)?.value
  const ids = questions.map(({ value }) => value.id)
  if (!question) return missingName(names('question', ids), id, at)
  if (question.type !== 'fields') return error(at, wordsOfConditions.noBoxes(id))
  const boxes = question.fields.map((field) => `${id}.${field.id}`)
  return missingName(names('box', boxes), ref, at)
}

function factProblems(
  { fact: id, operator, value }: FactComparison,
  reads: ConditionSite['reads'],
  at: Place,
  { facts }: Placed,
  known: Names,
): Problem[] {
  const fact = facts.find((one) => one.value.id === id)?.value
  if (!fact) return unknownName(known, id, at)
  if (typeof reads === 'object') return [error(at, wordsOfConditions.questionOnFact(id))]
  const { kind, afterChoice } = natureOf(fact)
  if (afterChoice && reads !== 'plan') return [error(at, wordsOfConditions.afterChoice(id))]
  if (kind === 'boolean')
    return operator === 'is' && typeof value === 'boolean' ? [] : [error(at, wordsOfConditions.yesOrNo(id))]
  return typeof value === 'number' ? [] : [error(at, wordsOfConditions.factIsNumber(id))]
}

const fitting: Record<Readable['kind'], readonly QuestionComparison['operator'][]> = {
  choice: ['is', 'in', 'unknown'],
  anchors: ['is', 'in', 'atLeast', 'atMost', 'unknown'],
  several: ['includes', 'includesAny', 'unknown'],
  number: ['is', 'atLeast', 'atMost', 'lessThan', 'unknown'],
  text: ['unknown'],
  boxes: ['unknown'],
}

function misfits(comparison: QuestionComparison, readable: Readable, at: Place): Problem[] {
  const { question, operator } = comparison
  const allowed = fitting[readable.kind]
  if (!allowed.includes(operator)) return [error(at, wordsOfConditions.operator(operator, question, allowed))]
  if (comparison.operator === 'unknown') return []
  const values = [comparison.value].flat()
  if ('options' in readable) {
    const options = names('option', readable.options, question)
    return values.flatMap((value) => unknownName(options, String(value), at))
  }
  return values.every((value) => typeof value === 'number')
    ? []
    : [error(at, wordsOfConditions.questionIsNumber(question))]
}
