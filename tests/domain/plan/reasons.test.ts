import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { given } from '../../support/organisations'
import { aProject, content } from '../../support/realContent'

function reasonOf(notice: string, answers: Answers): string | undefined {
  const { plan } = buildPlan(content, aProject(answers), '2026-11-22')
  return plan.notices.find(({ id }) => id === notice)?.because
}

const births = given({ nascite: { madri: 1, padri: 0 } })
const noBirths = given({ nascite: { madri: 0, padri: 0 } })
const fathersTold = given({ 'congedi-padri': 'formalizzata' })
const fathersUntold = given({ 'congedi-padri': 'assente' })

describe('a notice that more than one reason switches on', () => {
  it('says the one that holds', () => {
    expect(reasonOf('V8', { ...births, ...fathersTold })).toBe('Negli ultimi 24 mesi ci sono state nascite o adozioni.')
    expect(reasonOf('V8', { ...noBirths, ...fathersUntold })).toBe(
      'Sui congedi dei padri avete risposto «{risposta:congedi-padri}».',
    )
  })

  it('says the first where both hold, and nothing of what is not known', () => {
    expect(reasonOf('V8', { ...births, ...fathersUntold })).toBe(
      'Negli ultimi 24 mesi ci sono state nascite o adozioni.',
    )
    expect(reasonOf('V8', { nascite: { state: 'unknown' }, ...fathersUntold })).toMatch(/^Sui congedi dei padri/)
  })

  it('never leaves a rule of the content with an «or» that its reasons could settle', () => {
    const undecided = [...content.links, ...content.notices].filter(
      ({ because, reasons }) => /, o |, oppure | o il tema/.test(because) && !reasons,
    )
    expect(undecided.map(({ id }) => id)).toEqual([])
  })
})
