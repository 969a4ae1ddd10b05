import type { NestedCondition } from 'json-rules-engine'
import type { Content } from '../../../../src/domain/content'
import type { Contribution } from '../../../../src/domain/selection/selectionModel'
import { factName, translate } from './translate'

interface NeedRule {
  area: string
  add: number
  conditions: NestedCondition[]
}

/** What the profile adds to the need of each area, one rule for each amount; what adds nothing needs no rule. */
export function needRules(content: Content): NeedRule[] {
  return Object.entries(content.needs.areas).flatMap(([area, { contributions }]) =>
    contributions
      .flatMap((contribution) => [...amounts(contribution, content), ifUnknown(contribution, content)])
      .filter(({ add }) => add !== 0)
      .map((rule) => ({ area, ...rule })),
  )
}

function amounts(contribution: Contribution, content: Content): Omit<NeedRule, 'area'>[] {
  if ('when' in contribution)
    return [{ add: contribution.add, conditions: [translate(contribution.when, content, 'certainly')] }]
  if ('fact' in contribution) {
    const fact = factName(contribution.fact)
    return contribution.bands.map(({ from, below, add }) => ({ add, conditions: band(fact, from, below) }))
  }
  const { question, options } = contribution
  return Object.entries(options).map(([option, add]) => ({
    add,
    conditions: [{ fact: question, operator: 'equal', value: option }],
  }))
}

const band = (fact: string, from: number, below: number | undefined): NestedCondition[] => [
  { fact, operator: 'greaterThanInclusive', value: from },
  ...(below === undefined ? [] : [{ fact, operator: 'lessThan', value: below }]),
]

function ifUnknown(contribution: Contribution, content: Content): Omit<NeedRule, 'area'> {
  const add = contribution.ifUnknown
  if ('when' in contribution) {
    const { when } = contribution
    return { add, conditions: [translate(when, content, 'possibly'), { not: translate(when, content, 'certainly') }] }
  }
  const fact = 'fact' in contribution ? factName(contribution.fact) : contribution.question
  return { add, conditions: [{ fact, operator: 'isUnknown', value: true }] }
}
