import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import type { Plan } from '../../src/domain/plan/plan'
import { subjectOf } from '../../src/text/document/subject'
import { overBudgetText } from '../../src/text/overBudget'
import { given, maturity, organisations } from '../support/organisations'
import { content } from '../support/realContent'

const said = (budget: string | undefined, expense: Plan['expense']): string | undefined => {
  const base = Object.values(organisations)[0]
  if (!base) throw new Error('no organisation to start from')
  const answers = { ...maturity('1'), ...(budget && given({ 'vincoli-risorse': { budget } })) }
  const project = { ...base, answers }
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  const subject = subjectOf(content, project, evaluation, { ...plan, expense }, { answers: false, notes: false })
  return overBudgetText(subject)
}

describe('a word about the budget', () => {
  it.each([
    ['within it', 'fino-10000', { low: 0, high: 10_000 }, undefined],
    ['beyond it', 'fino-10000', { low: 4000, high: 24_000 }, /supera il budget indicato, «Da 2\.000 a 10\.000 €»/],
    ['no upper bound', 'fino-50000', { low: 50_000, high: null }, /supera il budget/],
    ['no ceiling', 'oltre-50000', { low: 50_000, high: null }, undefined],
    ['no budget', 'zero', { low: 0, high: 2000 }, /non c’è un budget/],
    ['no budget, no expense', 'zero', { low: 0, high: 0 }, undefined],
    ['to be decided', 'da-definire', { low: 0, high: 90_000 }, undefined],
    ['not known', undefined, { low: 0, high: 90_000 }, undefined],
  ] as const)('%s', (_, budget, expense, sentence) => {
    const text = said(budget, expense)
    if (sentence === undefined) expect(text).toBeUndefined()
    else expect(text).toMatch(sentence)
  })
})
