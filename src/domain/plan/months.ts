import type { Day, Month } from '../ids'

/** The month so many months after another: addMonths('2026-11', 2) is '2027-01'. */
export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
}

/** How many months from one to the other; negative if it comes before. */
export function monthsBetween(from: Month, to: Month): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth)
}

/** The first whole month that leaves at least thirty days to discuss the draft. */
export function proposedStart(preparedOn: Day): Month {
  const ready = new Date(`${preparedOn}T00:00:00Z`)
  ready.setUTCDate(ready.getUTCDate() + 30)
  const month = ready.toISOString().slice(0, 7)
  return ready.getUTCDate() === 1 ? month : addMonths(month, 1)
}
