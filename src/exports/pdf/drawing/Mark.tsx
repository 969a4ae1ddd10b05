import { Line, Rect, Svg } from '@react-pdf/renderer'
import { colours } from '../look'

/** The sign of the product: a full line over a broken one. */
export function Mark() {
  const stroke = { stroke: colours.paper, strokeWidth: 4 } as const
  return (
    <Svg width={15} height={15} viewBox="0 0 28 28">
      <Rect width={28} height={28} rx={5} ry={5} fill={colours.primary} />
      <Line x1={6} y1={10.5} x2={22} y2={10.5} {...stroke} />
      <Line x1={6} y1={17.5} x2={22} y2={17.5} strokeDasharray="4 2" {...stroke} />
    </Svg>
  )
}
