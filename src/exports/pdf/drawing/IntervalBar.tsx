import { Line, Svg } from '@react-pdf/renderer'
import type { Interval } from '../../../domain/scoring/results'
import { colours, rankColours } from '../look'
import { hatch } from './hatch'

interface IntervalBarProps {
  interval: Interval
  rank: 0 | 1 | 2 | 3 | 4
  width: number
  height: number
}

/** Full up to what is certain, hatched up to what may be. Level limits show as white lines. */
export function IntervalBar({ interval: { low, high }, rank, width, height }: IntervalBarProps) {
  const middle = height / 2
  const [certain, possible] = [(low / 100) * width, (high / 100) * width]
  const along = { y1: middle, y2: middle, strokeWidth: height }
  const limits = [0.25, 0.5, 0.75].map((share) => share * width)
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Line x1={0} x2={width} stroke={colours.track} {...along} />
      {certain > 0 && <Line x1={0} x2={certain} stroke={rankColours[rank]} {...along} />}
      {possible > certain && (
        <Line x1={certain + (certain > 0 ? 0.75 : 0)} x2={possible} stroke={colours.unknown} {...along} {...hatch} />
      )}
      {possible > certain && (
        <Line x1={possible - 0.6} x2={possible - 0.6} y1={0} y2={height} stroke={colours.unknown} strokeWidth={1.2} />
      )}
      {limits.map((x) => (
        <Line key={x} x1={x} x2={x} y1={0} y2={height} stroke={colours.paper} strokeWidth={1.05} />
      ))}
    </Svg>
  )
}
