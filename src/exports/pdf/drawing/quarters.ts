import { monthName, monthsText } from '../../../text/pdf'

export interface Quarter {
  /** Months from the beginning of the plan. */
  from: number
  year: number
  label: string
  /** The first of its year in the plan. */
  opensYear: boolean
}

/** Beyond these the columns are too narrow for "gen–mar": the first month says enough. */
const widestLabels = 9

/** The quarters of the calendar that a plan goes through; the first and the last may be shorter. */
export function quartersOf(start: { year: number; month: number }, months: number): Quarter[] {
  const first = start.year * 12 + start.month - 1
  const starts = Array.from({ length: months }, (_, from) => from).filter(
    (from) => from === 0 || (first + from) % 3 === 0,
  )
  const narrow = starts.length > widestLabels
  return starts.map((from, index) => {
    const month = (first + from) % 12
    const year = Math.floor((first + from) / 12)
    const last = month + ((starts[index + 1] ?? months) - from) - 1
    const opensYear = index === 0 || month === 0
    return { from, year, label: narrow ? monthName(month) : monthsText(month, last), opensYear }
  })
}
