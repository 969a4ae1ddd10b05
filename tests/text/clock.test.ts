import { expect, it } from 'vitest'
import { clockText } from '../../src/text/clock'

it.each([
  [9, 5, '9:05'],
  [10, 42, '10:42'],
  [0, 0, '0:00'],
])('%i and %i is read as Italians write it', (hours, minutes, text) => {
  expect(clockText(new Date(2026, 10, 22, hours, minutes).toISOString())).toBe(text)
})
