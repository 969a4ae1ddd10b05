import { describe, expect, it } from 'vitest'
import { firstWorkday, lastWorkday } from '../../../src/domain/plan/workdays'

describe('the first day of work of a month', () => {
  it.each([
    ['2027-03', '2027-03-01', 'a Monday'],
    ['2027-05', '2027-05-03', 'the first is a holiday, then a weekend'],
    ['2027-01', '2027-01-04', 'new year on a Friday'],
    ['2025-06', '2025-06-03', 'Sunday, then the national holiday'],
    ['2029-04', '2029-04-03', 'Easter and the Monday after'],
    ['2024-04', '2024-04-02', 'Easter Monday on the first'],
  ])('of %s is %s: %s', (month, day) => {
    expect(firstWorkday(month)).toBe(day)
  })
})

describe('the last day of work of a month', () => {
  it.each([
    ['2027-01', '2027-01-29'],
    ['2027-02', '2027-02-26'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('of %s is %s', (month, day) => {
    expect(lastWorkday(month)).toBe(day)
  })
})
