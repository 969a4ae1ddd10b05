import type { Month } from '../../domain/ids'
import { addMonths } from '../../domain/plan/months'
import { monthText } from '../../text/format'

interface MonthSelectProps {
  control: { id: string; 'aria-describedby': string | undefined }
  from: Month
  months: number
  /** Empty when nothing was chosen. */
  value: Month | ''
  /** What the empty choice says. */
  empty: string
  onChoose: (month: Month | '') => void
}

/** Months by name: the browser's own month box is missing in two browsers out of four. */
export function MonthSelect({ control, from, months, value, empty, onChoose }: MonthSelectProps) {
  const listed = Array.from({ length: months }, (_, index) => addMonths(from, index))
  const choices = value === '' || listed.includes(value) ? listed : [value, ...listed]
  return (
    <select {...control} className="month-select" value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{empty}</option>
      {choices.map((month) => (
        <option key={month} value={month}>
          {monthText(month)}
        </option>
      ))}
    </select>
  )
}
