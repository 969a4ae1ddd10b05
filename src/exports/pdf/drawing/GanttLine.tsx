import { Line, Path, Svg } from '@react-pdf/renderer'
import type { GanttRow } from '../../../domain/document/planDocument'
import { colours } from '../look'
import { hatch } from './hatch'
import type { Quarter } from './quarters'

interface GanttLineProps {
  row: GanttRow
  quarters: readonly Quarter[]
  months: number
  width: number
}

const height = 17
const middle = height / 2
/** Room at the right for the diamond of the last month. */
const margin = 4

/** When an action is prepared, and when it is in force or checked. Hatched if it waits for something unknown. */
export function GanttLine({ row, quarters, months, width }: GanttLineProps) {
  const at = (month: number) => 1 + (month * (width - margin - 1)) / months
  const bar = { x1: at(row.from), x2: at(row.to), y1: middle, y2: middle, strokeWidth: 6 }
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {quarters.map(({ from, opensYear }) => (
        <Upright key={from} x={at(from)} strong={opensYear} />
      ))}
      <Upright x={at(months)} strong />
      {row.to > row.from &&
        (row.uncertain ? (
          <Line {...bar} stroke={colours.unknown} {...hatch} />
        ) : (
          <Line {...bar} stroke={colours.primary} />
        ))}
      {row.marks.map((month) => (
        <Path
          key={month}
          d={`M${at(month)} ${middle - 4}l4 4-4 4-4-4z`}
          fill={colours.ink}
          stroke={colours.paper}
          strokeWidth={0.75}
        />
      ))}
    </Svg>
  )
}

function Upright({ x, strong }: { x: number; strong: boolean }) {
  return <Line x1={x} x2={x} y1={0} y2={height} stroke={colours.rule} strokeWidth={strong ? 0.9 : 0.45} />
}
