import { describe, expect, it } from 'vitest'
import type { AreaLevel } from '../../src/domain/scoring/results'
import { barLabel, coverageWords, intervalShort, intervalWords, levelRank, levelWords } from '../../src/text/levels'
import { content } from '../support/realContent'

const { levels } = content.scoring
const [lowest, base, structured, advanced] = levels as [
  (typeof levels)[0],
  (typeof levels)[0],
  (typeof levels)[0],
  (typeof levels)[0],
]

describe('an interval in words', () => {
  it.each([
    [{ low: 29, high: 48 }, 'fra 29 e 48', '29–48', 'fra 29 e 48 su 100'],
    [{ low: 27.2, high: 27.8 }, '27', '27', '27 su 100'],
    /** 24.9 is still «da avviare»: printing 25 beside it would contradict the level. */
    [{ low: 24.9, high: 49.99 }, 'fra 24 e 49', '24–49', 'fra 24 e 49 su 100'],
    [{ low: 0, high: 100 }, 'fra 0 e 100', '0–100', 'fra 0 e 100 su 100'],
    /** What adds up to 30 may come out as 29.999999999999996. */
    [{ low: 29.999999999999996, high: 100 }, 'fra 30 e 100', '30–100', 'fra 30 e 100 su 100'],
  ])('%o', (interval, words, short, label) => {
    expect([intervalWords(interval), intervalShort(interval), barLabel(interval)]).toEqual([words, short, label])
  })
})

describe('a level in words, and its steps', () => {
  it.each<[string, 0 | 1 | 2 | 3 | 4, AreaLevel]>([
    ['Di base', 2, { status: 'certain', level: base }],
    ['Da avviare o di base', 1, { status: 'between', lowest, highest: base }],
    ['Tra da avviare e strutturato', 1, { status: 'between', lowest, highest: structured }],
    ['Strutturato o avanzato', 3, { status: 'between', lowest: structured, highest: advanced }],
    ['Dati insufficienti', 0, { status: 'insufficient' }],
  ])('%s', (words, rank, level) => {
    expect([levelWords(level), levelRank(levels, level)]).toEqual([words, rank])
  })
})

describe('coverage', () => {
  const area = {
    area: 'orario',
    status: 'scored',
    interval: { low: 0, high: 1 },
    toVerify: 0,
    mayNotApply: false,
    rows: [],
  } as const
  it.each([
    ['1 risposta su 1', { ...area, known: 1, applicable: 1, level: { status: 'certain', level: base } as const }],
    ['Conosciuta 1 risposta su 5', { ...area, known: 1, applicable: 5, level: { status: 'insufficient' } as const }],
    [
      'Nessuna risposta conosciuta su 5',
      { ...area, known: 0, applicable: 5, level: { status: 'insufficient' } as const },
    ],
    ['6 risposte su 8', { ...area, known: 6, applicable: 8, level: { status: 'certain', level: base } as const }],
    ['Conosciute 2 risposte su 5', { ...area, known: 2, applicable: 5, level: { status: 'insufficient' } as const }],
  ])('%s', (words, scored) => {
    expect(coverageWords(scored)).toBe(words)
  })
})
