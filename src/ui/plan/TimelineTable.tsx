import type { GanttRow } from '../../domain/document/planDocument'
import { addMonths } from '../../domain/plan/months'
import { monthRange } from '../../text/format'
import { wordsOfTimeline as words } from '../../text/plan'
import type { TimelineBlock } from './Timeline'
import { quartersOf, yearsOf } from './timelineScale'
import './planTable.css'

/** The same as the bars, quarter by quarter in words. */
export function TimelineTable({ block }: { block: TimelineBlock }) {
  const start = `${block.start.year}-${String(block.start.month).padStart(2, '0')}`
  const quarters = quartersOf(start, block.months)
  return (
    <table className="plan-table quarters-table">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.columns.action}
          </th>
          {yearsOf(quarters).map(({ year, quarters: count }) => (
            <th key={year} scope="colgroup" colSpan={count}>
              {year}
            </th>
          ))}
        </tr>
        <tr>
          {quarters.map(({ first, label }) => (
            <th key={first} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            {quarters.map(({ first }, place) => {
              const text = inQuarter(row, place)
              const months = monthRange(first, addMonths(first, 2))
              return text === '' ? (
                <td key={first} className="nothing">
                  –
                </td>
              ) : (
                <td key={first} data-label={months} className={row.uncertain ? 'maybe' : undefined}>
                  {text}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What happens to an action in a quarter: it is worked on, it runs, it is looked at again. */
function inQuarter({ from, to, marks, uncertain }: GanttRow, quarter: number): string {
  const [first, end] = [quarter * 3, quarter * 3 + 3]
  const isIn = (mark: number): boolean => mark > first && mark <= end
  const [steady, ...reviews] = marks
  const said = [
    from < end && to > first && (uncertain ? words.maybeShort : words.workShort),
    steady !== undefined && isIn(steady) && words.steady,
    reviews.some(isIn) && words.review,
  ]
  return said.filter(Boolean).join(', ')
}
