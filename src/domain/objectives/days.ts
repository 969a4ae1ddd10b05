import type { Day, Month } from '../ids'

const dayLength = 86_400_000
const isoDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

export const firstDayOf = (month: Month): Day => `${month}-01`

export function lastDayOf(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return isoDay(Date.UTC(year, number, 0))
}

export const daysAfter = (day: Day, count: number): Day => isoDay(timeOf(day) + count * dayLength)
