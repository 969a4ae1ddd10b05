import { describe, expect, it } from 'vitest'
import { quartersOf, yearsOf } from '../../../src/ui/plan/timelineScale'

describe('the quarters of a plan', () => {
  it('follow the calendar when the plan starts in January', () => {
    const quarters = quartersOf('2027-01', 24)
    expect(quarters.map(({ label }) => label).slice(0, 4)).toEqual(['gen–mar', 'apr–giu', 'lug–set', 'ott–dic'])
    expect(yearsOf(quarters)).toEqual([
      { year: '2027', quarters: 4 },
      { year: '2028', quarters: 4 },
    ])
  })

  it('start where the plan starts', () => {
    const quarters = quartersOf('2026-11', 12)
    expect(quarters.map(({ label }) => label)).toEqual(['nov–gen', 'feb–apr', 'mag–lug', 'ago–ott'])
    expect(yearsOf(quarters)).toEqual([
      { year: '2026', quarters: 1 },
      { year: '2027', quarters: 3 },
    ])
  })
})
