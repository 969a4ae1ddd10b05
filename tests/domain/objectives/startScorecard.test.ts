import { describe, expect, it } from 'vitest'
import {
  addObjective,
  changeObjective,
  noLonger,
  removeObjective,
  withFields,
  withIndicator,
  withIndicatorPart,
  withPart,
  withText,
} from '../../../src/domain/objectives/changeScorecard'
import { scorecardSchema } from '../../../src/domain/objectives/scorecard'
import { smartFindings } from '../../../src/domain/objectives/smartChecks'
import { fromLibrary, startObjective, startScorecard } from '../../../src/domain/objectives/startScorecard'
import { content } from '../../support/realContent'
import { objectives, soundObjective } from './someObjectives'

const library = (kpi: string | undefined) => content.indicators.find(({ id }) => id === kpi)
const measures = new Set(content.measures.map(({ id }) => id))
const readyOnes = [
  ...objectives.examples.private.map(
    (example) => ({ from: 'private', example, indicator: library(example.kpi) }) as const,
  ),
  ...objectives.examples.pa.map(
    (example) => ({ from: 'pa', example, indicators: example.indicators.map(({ kpi }) => library(kpi)) }) as const,
  ),
]

describe('a sheet made from a ready example', () => {
  it.each(readyOnes.map((beginning) => [beginning.example.id, beginning] as const))(
    '%s can be stored, and lacks only what the person alone can say',
    (_, beginning) => {
      const scorecard = startScorecard(beginning.from, '2027-01', 'uno', beginning)
      expect(scorecardSchema.parse(scorecard)).toEqual(scorecard)
      const [objective] = scorecard.objectives
      if (!objective) throw new Error('no objective')
      const missing = smartFindings({ objectives, scorecard, objective, planned: measures }).flatMap((finding) =>
        finding.passed ? [] : [finding.check],
      )
      const toAgree = beginning.from === 'pa' && beginning.example.id === 'obiettivi-e-colloqui' ? ['verso'] : []
      expect(missing).toEqual([...toAgree, 'dipende'])
      expect(objective.demonstration).toEqual(['weight'])
      expect(objective.texts?.codice).toBe('OB-01')
      expect([objective.midYear?.on, objective.deadline]).toEqual(['2027-06-30', '2027-12-31'])
    },
  )
})

it('begins from any indicator of the library, and from nothing', () => {
  for (const indicator of content.indicators) {
    const scorecard = startScorecard('private', '2027-03', 'uno', { from: 'indicator', indicator })
    expect(scorecardSchema.safeParse(scorecard).success, indicator.id).toBe(true)
    expect(scorecard.objectives[0]?.indicators[0]?.kpi).toBe(indicator.id)
  }
  expect(startScorecard('pa', '2027-01', 'uno', { from: 'scratch' }).objectives).toHaveLength(1)
})

it.each([
  ['K01', 'down'],
  ['K02', undefined],
  ['K03', 'up'],
  ['K05', 'up'],
  ['K10', 'down'],
  ['K11', 'down'],
  ['K16', 'up'],
  ['K23', undefined],
  ['K24', undefined],
  ['K29', 'down'],
  ['K32', 'up'],
  ['K35', 'up'],
])('which way %s is better: %s', (kpi, direction) => {
  const indicator = library(kpi)
  expect(indicator && fromLibrary(indicator).direction).toBe(direction)
})

describe('changing a sheet', () => {
  const scorecard = startScorecard('private', '2027-01', 'uno', readyOnes[0] ?? { from: 'scratch' })
  const [objective = soundObjective] = scorecard.objectives

  it('no longer calls an example what the person changed', () => {
    expect(withFields(objective, { weight: 30 }).demonstration).toBeUndefined()
    const indicator = withIndicator(objective, 0, (one) => withIndicatorPart(one, 'baseline', { value: 15 }))
      .indicators[0]
    expect(indicator?.demonstration).toEqual(['targets'])
    expect(indicator?.baseline).toEqual({ certainty: 'estimate', value: 15 })
    expect(noLonger(objective, 'weight').weight).toBe(objective.weight)
  })

  it('takes away what is emptied, and keeps the rest', () => {
    expect(withText(objective, 'rilevante', '').texts).not.toHaveProperty('rilevante')
    const checked = withPart(objective, 'midYear', { comment: 'A metà strada' })
    expect(checked.midYear).toEqual({ on: '2027-06-30', comment: 'A metà strada' })
    expect(withPart(checked, 'midYear', { on: null, comment: null }).midYear).toBeUndefined()
  })

  it('holds five objectives at most, each with a code of its own', () => {
    let full = scorecard
    for (let number = 2; number <= 8; number += 1) {
      full = addObjective(full, startObjective(full, `obiettivo-${number}`, { from: 'scratch' }))
    }
    expect(full.objectives.map(({ texts }) => texts?.codice)).toEqual(['OB-01', 'OB-02', 'OB-03', 'OB-04', 'OB-05'])
    const fewer = removeObjective(full, 'obiettivo-2')
    expect(startObjective(fewer, 'nuovo', { from: 'scratch' }).texts?.codice).toBe('OB-02')
    expect(
      scorecardSchema.parse(changeObjective(fewer, 'uno', (one) => withFields(one, { weight: null }))),
    ).toBeTruthy()
  })
})
