import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import type { ScoredArea } from '../../../src/domain/scoring/results'
import { scoreArea } from '../../../src/domain/scoring/scoreArea'
import { aQuestionnaire, given, maturity, multiple, notApplicable, unknown } from '../../support/smallQuestionnaire'

const content = aQuestionnaire(
  [maturity('a'), maturity('b'), maturity('c', { notApplicable: { reason: 'Non ci sono premi' } })],
  { a: 3, b: 2, c: 1 },
)

function score(answers: Answers, from = content): ScoredArea {
  const area = from.scoring.areas[0]
  const result = area && scoreArea(readAnswers(from, answers, 'full'), from.scoring, area)
  if (result?.status !== 'scored') throw new Error('expected a score')
  return result
}

describe('an area of three questions weighing 3, 2 and 1', () => {
  it.each<[string, Answers, number, number]>([
    ['all at the top', { a: given('monitorata'), b: given('monitorata'), c: given('monitorata') }, 100, 100],
    ['all at the bottom', { a: given('assente'), b: given('assente'), c: given('assente') }, 0, 0],
    ['weights count', { a: given('monitorata'), b: given('assente'), c: given('assente') }, 50, 50],
    [
      'non so widens and does not lower',
      { a: given('monitorata'), b: unknown, c: given('assente') },
      50,
      (15 / 18) * 100,
    ],
    ['not answered widens as well', { a: given('monitorata'), c: given('assente') }, 50, (15 / 18) * 100],
    [
      'not applicable leaves the denominator',
      { a: given('monitorata'), b: given('assente'), c: notApplicable },
      60,
      60,
    ],
  ])('%s', (_, answers, low, high) => {
    const { interval } = score(answers)
    expect(interval.low).toBeCloseTo(low, 9)
    expect(interval.high).toBeCloseTo(high, 9)
  })

  it('explains each point: the rows add up to the score', () => {
    const { rows, interval } = score({ a: given('informale'), b: given('formalizzata'), c: given('monitorata') })
    expect(rows.map(({ question, max }) => [question, Math.round(max)])).toEqual([
      ['a', 50],
      ['b', 33],
      ['c', 17],
    ])
    expect(rows.reduce((sum, { points }) => sum + points.low, 0)).toBeCloseTo(interval.low, 9)
  })
})

describe('the level of an area', () => {
  it.each<[string, Answers, unknown]>([
    [
      'named when the whole interval lies in it',
      { a: given('formalizzata'), b: given('formalizzata'), c: given('formalizzata') },
      { status: 'certain', level: 'Strutturato' },
    ],
    [
      'between two when the interval crosses',
      { a: given('formalizzata'), b: given('informale'), c: unknown },
      { status: 'between', lowest: 'Di base', highest: 'Strutturato' },
    ],
    [
      'exactly 50 is already the level above',
      { a: given('monitorata'), b: given('assente'), c: given('assente') },
      { status: 'certain', level: 'Strutturato' },
    ],
    [
      'not named under 60% of known answers',
      { a: given('monitorata'), b: unknown, c: unknown },
      { status: 'insufficient' },
    ],
  ])('%s', (_, answers, expected) => {
    const { level } = score(answers)
    const named =
      level.status === 'certain'
        ? { status: level.status, level: level.level.name }
        : level.status === 'between'
          ? { status: level.status, lowest: level.lowest.name, highest: level.highest.name }
          : level
    expect(named).toEqual(expected)
  })
})

describe('when it is not known whether a question applies', () => {
  const withShifts = aQuestionnaire([
    multiple('turni', ['due', 'notte'], 'nessuno'),
    maturity('a'),
    maturity('preavviso', { enableWhen: { question: 'turni', operator: 'includesAny', value: ['due'] } }),
  ])

  it('takes the envelope of both cases, not the worst of each', () => {
    const { interval } = score({ a: given('formalizzata'), preavviso: given('assente') }, withShifts)
    expect(interval.low).toBeCloseTo((2 / 6) * 100, 9)
    expect(interval.high).toBeCloseTo((2 / 3) * 100, 9)
  })

  it('has no area at all when nothing applies', () => {
    const onlyShifts = aQuestionnaire([
      multiple('turni', ['due'], 'nessuno'),
      maturity('preavviso', { enableWhen: { question: 'turni', operator: 'includesAny', value: ['due'] } }),
    ])
    const area = onlyShifts.scoring.areas[0]
    const result =
      area && scoreArea(readAnswers(onlyShifts, { turni: given(['nessuno']) }, 'full'), onlyShifts.scoring, area)
    expect(result).toEqual({ area: 'area', status: 'notApplicable' })
  })
})
