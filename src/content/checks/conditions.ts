import type { FactComparison, QuestionComparison } from '../../domain/questionnaire/condition'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import { cycles, readingOrder, unusedConditions } from './conditionOrder'
import { type Part, partsOf, readBy } from './conditionParts'
import { type ConditionSite, conditionSites } from './conditionSites'
import { type Names, names, unknownName } from './names'
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
  const [id = '', part] = ref.split('.')
  const question = questions.find(({ value }) => value.id === id)?.value
  const boxes = question?.type === 'fields' ? question.fields.map((field) => `${id}.${field.id}`) : []
  const [problem] = question ? unknownName(names('box', boxes), ref, at) : []
  if (problem) return problem
  const [unknown] = unknownName(
    names(
      'question',
      questions.map(({ value }) => value.id),
    ),
    id,
    at,
  )
  return unknown ?? error(at, `question "${id}" has no box "${part}"`)
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
  if (typeof reads === 'object')
    return [error(at, `a question cannot depend on the fact "${id}": only on answers given before`)]
  const { kind, afterChoice } = natureOf(fact)
  if (afterChoice && reads !== 'plan')
    return [error(at, `the fact "${id}" is known only once measures are chosen: it can be read in links and notices`)]
  const fits = kind === 'boolean' ? operator === 'is' && typeof value === 'boolean' : typeof value === 'number'
  return fits
    ? []
    : [
        error(
          at,
          `the fact "${id}" is ${kind === 'boolean' ? 'true or false: compare it with "is: true"' : 'a number: compare it with a number'}`,
        ),
      ]
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
  if (!allowed.includes(operator))
    return [error(at, `"${operator}" does not fit "${question}": use ${allowed.join(', ')}`)]
  if (comparison.operator === 'unknown') return []
  const values = [comparison.value].flat()
  if ('options' in readable) {
    const options = names(`option of "${question}" called`, readable.options)
    return values.flatMap((value) => unknownName(options, String(value), at))
  }
  return values.every((value) => typeof value === 'number')
    ? []
    : [error(at, `"${question}" is a number: compare it with a number`)]
}
