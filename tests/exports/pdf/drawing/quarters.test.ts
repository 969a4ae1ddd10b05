import { describe, expect, it } from 'vitest'
import { quartersOf } from '../../../../src/exports/pdf/drawing/quarters'

describe('quartersOf', () => {
  const labels = (month: number, months: number) => quartersOf({ year: 2027, month }, months).map(({ label }) => label)

  it.each([
    ['a plan that begins with the year', 1, 6, ['gen–mar', 'apr–giu']],
    ['a plan that begins within a quarter', 2, 6, ['feb–mar', 'apr–giu', 'lug']],
    ['a single month', 12, 1, ['dic']],
    [
      'three years: only the first month',
      1,
      36,
      ['gen', 'apr', 'lug', 'ott', 'gen', 'apr', 'lug', 'ott', 'gen', 'apr', 'lug', 'ott'],
    ],
  ])('%s', (_, month, months, expected) => {
    expect(labels(month, months)).toEqual(expected)
  })

  it('names each year where it begins', () => {
    const quarters = quartersOf({ year: 2027, month: 11 }, 6)
    expect(quarters.filter(({ opensYear }) => opensYear).map(({ from, year }) => [from, year])).toEqual([
      [0, 2027],
      [2, 2028],
    ])
  })
})
