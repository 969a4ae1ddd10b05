import type { Month } from '../../domain/ids'
import { addMonths } from '../../domain/plan/months'
import { monthRange } from '../../text/format'

export interface Quarter {
  first: Month
  /** «gen–mar», «nov–gen». */
  label: string
}

/** The quarters of a plan, counted from its first month; the last one may be short. */
export function quartersOf(start: Month, months: number): readonly Quarter[] {
  return Array.from({ length: Math.ceil(months / 3) }, (_, index) => {
    const first = addMonths(start, index * 3)
    const last = addMonths(start, Math.min(index * 3 + 2, months - 1))
    return { first, label: monthRange(first, last).replace(/ \d{4}/g, '') }
  })
}

/** How many quarters begin in each year, in order. */
export function yearsOf(quarters: readonly Quarter[]): readonly { year: string; quarters: number }[] {
  const counts = new Map<string, number>()
  for (const { first } of quarters) counts.set(first.slice(0, 4), (counts.get(first.slice(0, 4)) ?? 0) + 1)
  return [...counts].map(([year, count]) => ({ year, quarters: count }))
}
