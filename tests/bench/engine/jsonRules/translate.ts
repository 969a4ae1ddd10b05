import type { NestedCondition, TopLevelCondition } from 'json-rules-engine'
import type { Content } from '../../../../src/domain/content'
import type { Comparison, Condition } from '../../../../src/domain/questionnaire/condition'

/** Facts of the content live beside the answers: a prefix keeps a fact and a question of the same name apart. */
export const factName = (id: string): string => `fact:${id}`
export const unknownName = (ref: string): string => `unknown:${ref}`

/**
 * json-rules-engine knows true and false only. A condition of three values becomes two questions put to it: whether it
 * certainly holds, and whether it possibly does.
 */
export type Sense = 'certainly' | 'possibly'
const opposite = { certainly: 'possibly', possibly: 'certainly' } as const

/** A condition of the content as one that json-rules-engine reads, with named conditions written out: it runs faster so. */
export function translate(condition: Condition, content: Content, sense: Sense): TopLevelCondition {
  const translated = nested(condition, content, sense)
  return 'fact' in translated ? { all: [translated] } : translated
}

function nested(condition: Condition, content: Content, sense: Sense): NestedCondition {
  if ('all' in condition) return { all: condition.all.map((inner) => nested(inner, content, sense)) }
  if ('any' in condition) return { any: condition.any.map((inner) => nested(inner, content, sense)) }
  if ('not' in condition) return { not: nested(condition.not, content, opposite[sense]) }
  if ('condition' in condition) return nested(namedCondition(content, condition.condition), content, sense)
  const opened = 'fact' in condition ? openedFact(condition.fact, content) : undefined
  return opened ? nested(opened, content, sense) : compared(condition, content, sense)
}

function namedCondition({ journey }: Content, name: string): Condition {
  const condition = journey.conditions[name]
  if (!condition) throw new Error(`no condition "${name}"`)
  return condition
}

/** A fact that is itself a condition is written out too. */
function openedFact(id: string, { selection }: Content): Condition | undefined {
  const definition = selection.facts.find((fact) => fact.id === id)
  return definition && 'when' in definition ? definition.when : undefined
}

function compared(comparison: Comparison, content: Content, sense: Sense): NestedCondition {
  const fact = 'fact' in comparison ? factName(comparison.fact) : comparison.question
  const test = (operator: string, value: unknown, of = fact): NestedCondition => ({
    fact: of,
    operator: sense === 'certainly' ? operator : `unknownOr:${operator}`,
    value,
  })
  switch (comparison.operator) {
    case 'is':
      return test('equal', comparison.value)
    case 'in':
      return test('in', comparison.value)
    case 'includes':
      return test('contains', comparison.value)
    case 'includesAny':
      return { any: comparison.value.map((value) => test('contains', value)) }
    case 'lessThan':
      return test('lessThan', comparison.value)
    case 'unknown':
      return test('equal', true, unknownName(fact))
    case 'atLeast':
    case 'atMost': {
      const { operator, value } = comparison
      if (typeof value === 'number') return test(numeric[operator], value)
      return test('in', optionsFrom(content, fact, operator, String(value)))
    }
  }
}

const numeric = { atLeast: 'greaterThanInclusive', atMost: 'lessThanInclusive' } as const

/** An ordered option becomes the list of the options from there on. */
function optionsFrom({ questions }: Content, ref: string, operator: 'atLeast' | 'atMost', option: string): string[] {
  const question = questions.find(({ id }) => id === ref)
  const ids = question && 'options' in question ? question.options.map(({ id }) => id) : []
  const place = ids.indexOf(option)
  return operator === 'atLeast' ? ids.slice(place) : ids.slice(0, place + 1)
}
