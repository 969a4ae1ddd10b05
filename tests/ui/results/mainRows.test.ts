import { describe, expect, it } from 'vitest'
import type { AreaRow } from '../../../src/domain/scoring/results'
import { mainRows, orderedRows } from '../../../src/ui/results/mainRows'

const known = (question: string, low: number, max: number): AreaRow => ({
  question,
  status: 'known',
  certainlyAsked: true,
  points: { low, high: low },
  max,
})
const open = (question: string, high: number): AreaRow => ({
  question,
  status: 'unknown',
  certainlyAsked: true,
  points: { low: 0, high },
  max: high,
})
const ids = (rows: readonly AreaRow[]): string[] => rows.map(({ question }) => question)

describe('mainRows', () => {
  it('puts first what costs most points, then what could move the area most', () => {
    expect(ids(orderedRows([known('a', 10, 12), open('b', 5), known('c', 0, 12), open('d', 20)]))).toEqual([
      'c',
      'a',
      'd',
      'b',
    ])
  })

  it.each([
    ['few of each', [known('a', 0, 10), open('b', 10)], ['a', 'b']],
    [
      'many of each',
      [...'abcd'].map((id) => known(id, 0, 10)).concat([...'wxyz'].map((id) => open(id, 10))),
      ['a', 'b', 'c', 'w', 'x'],
    ],
    ['nothing known', [...'abcdefg'].map((id) => open(id, 10)), [...'abcde']],
    ['nothing missing', [...'abcdefg'].map((id) => known(id, 0, 10)), [...'abcde']],
  ])('shows five rows at most: %s', (_, rows, shown) => {
    expect(ids(mainRows(rows))).toEqual(shown)
  })
})
