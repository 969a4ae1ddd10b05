import { expect, it } from 'vitest'
import { parseNumber } from '../../src/text/parseNumber'

it.each([
  ['1250', 1250],
  ['1.250', 1250],
  [' 1.250 ', 1250],
  ['1 250', 1250],
  ['1.250.000,5', 1250000.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0', 0],
  ['-3', -3],
  ['', undefined],
  ['dodici', undefined],
  ['12,', undefined],
  ['1.25x', undefined],
  ['12 circa', undefined],
  ['1,2,3', undefined],
])('reads "%s" as %s', (text, number) => {
  expect(parseNumber(text)).toBe(number)
})
