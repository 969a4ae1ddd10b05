import type { GanttRow } from '../../domain/document/planDocument'
import type { Quarter } from '../pdf/drawing/quarters'
import { colours } from '../pdf/look'
import { box, type Figure, hatched, type Shape } from './figure'

interface GanttScale {
  quarters: readonly Quarter[]
  months: number
  width: number
  height: number
}

/** Room at the right for the diamond of the last month. */
const margin = 5
const thickness = 7

/** When an action is prepared, and when it is in force. Hatched if it waits for something unknown. */
export function ganttLine(row: GanttRow, { quarters, months, width, height }: GanttScale): Figure {
  const at = (month: number) => (month * (width - margin)) / months
  const upright = (month: number, strong: boolean): Shape =>
    box(at(month), 0, strong ? 0.75 : 0.5, height, strong ? colours.border : colours.rule)
  const [from, to, top] = [at(row.from), at(row.to), (height - thickness) / 2]
  const bar = row.uncertain
    ? hatched(from, to, top, thickness, colours.unknown)
    : [box(from, top, to - from, thickness, colours.primary)]
  return {
    width,
    height,
    shapes: [
      ...quarters.map((quarter) => upright(quarter.from, quarter.opensYear)),
      upright(months, true),
      ...(row.to > row.from ? bar : []),
      ...row.marks.flatMap((month): Shape[] => [
        { kind: 'diamond', x: at(month), y: height / 2, radius: 5, colour: colours.paper },
        { kind: 'diamond', x: at(month), y: height / 2, radius: 4, colour: colours.ink },
      ]),
    ],
  }
}
