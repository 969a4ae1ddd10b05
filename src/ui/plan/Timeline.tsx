import type { Block, GanttRow } from '../../domain/document/planDocument'
import { addMonths } from '../../domain/plan/months'
import { monthRange } from '../../text/format'
import { wordsOfTimeline as words } from '../../text/plan'
import { quartersOf, yearsOf } from './timelineScale'
import './timeline.css'

export type TimelineBlock = Extract<Block, { type: 'gantt' }>

/**
 * When each action is worked on. A list, not a table: each row says its months in words, so that on a phone the bar
 * simply goes under the name, and whoever cannot see the bars loses nothing.
 */
export function Timeline({ block }: { block: TimelineBlock }) {
  const start = `${block.start.year}-${String(block.start.month).padStart(2, '0')}`
  const quarters = quartersOf(start, block.months)
  const share = (months: number): string => `${(months / (quarters.length * 3)) * 100}%`
  return (
    <figure className="timeline" aria-label={block.caption}>
      <div className="timeline-head small muted" aria-hidden="true">
        <div className="timeline-scale">
          {yearsOf(quarters).map(({ year, quarters: count }) => (
            <span key={year} style={{ flexGrow: count }}>
              {year}
            </span>
          ))}
        </div>
        <div className="timeline-scale quarters">
          {quarters.map(({ first, label }) => (
            <span key={first}>{label}</span>
          ))}
        </div>
      </div>
      <ol className="plainlist">
        {block.rows.map((row) => (
          <li key={row.label} className="timeline-row">
            <span>
              {row.label} <span className="small muted timeline-when">{whenText(start, row)}</span>
            </span>
            <Lane row={row} share={share} quarters={quarters.length} />
          </li>
        ))}
      </ol>
      <Legend rows={block.rows} />
    </figure>
  )
}

interface LaneProps {
  row: GanttRow
  /** Width of so many months. */
  share: (months: number) => string
  quarters: number
}

function Lane({ row, share, quarters }: LaneProps) {
  const { from, to, uncertain, marks } = row
  return (
    <span className="lane" aria-hidden="true" style={{ backgroundSize: `${100 / quarters}% 100%` }}>
      <span
        className={uncertain ? 'lane-bar maybe' : 'lane-bar'}
        style={{ left: share(from), width: share(to - from) }}
      />
      {marks.map((at) => (
        <span key={at} className="lane-mark" style={{ left: share(at) }} />
      ))}
    </span>
  )
}

function Legend({ rows }: { rows: readonly GanttRow[] }) {
  return (
    <p className="timeline-legend small muted" aria-hidden="true">
      <span>
        <span className="lane-key" />
        {words.work}
      </span>
      {rows.some(({ marks }) => marks.length > 0) && (
        <span>
          <span className="lane-key mark" />
          {words.mark}
        </span>
      )}
      {rows.some(({ uncertain }) => uncertain) && (
        <span>
          <span className="lane-key maybe" />
          {words.maybe}
        </span>
      )}
    </p>
  )
}

/** In words, all that the lane shows: months, what they depend on, reviews after the first mark. */
function whenText(start: string, { from, to, uncertain, marks }: GanttRow): string {
  const months = monthRange(addMonths(start, from), addMonths(start, Math.max(from, to - 1)))
  const reviews = marks.slice(1).map((month) => addMonths(start, month - 1))
  return [months, uncertain && words.maybe, reviews.length > 0 && words.reviews(reviews)].filter(Boolean).join(', ')
}
