import { Rect, Svg } from '@react-pdf/renderer'
import { colours } from '../look'

/** To be ticked by hand: drawn, not written. */
export function TickBox() {
  return (
    <Svg width={9.5} height={9.5} viewBox="0 0 9.5 9.5">
      <Rect x={0.4} y={0.4} width={8.7} height={8.7} fill="none" stroke={colours.ink} strokeWidth={0.75} />
    </Svg>
  )
}
