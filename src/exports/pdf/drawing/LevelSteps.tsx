import { Rect, Svg } from '@react-pdf/renderer'
import { rankColours } from '../look'

interface LevelStepsProps {
  rank: 1 | 2 | 3 | 4
}

const width = 12.75
const height = 8.25
const step = { width: 1.95, distance: 3.3, rise: 1.5, lowest: 3.4 }

/** Four steps, full up to the level: it reads without colours. */
export function LevelSteps({ rank }: LevelStepsProps) {
  const colour = rankColours[rank]
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {[1, 2, 3, 4].map((level) => {
        const tall = step.lowest + (level - 1) * step.rise
        return (
          <Rect
            key={level}
            x={0.4 + (level - 1) * step.distance}
            y={height - 0.3 - tall}
            width={step.width}
            height={tall}
            fill={level <= rank ? colour : 'none'}
            stroke={colour}
            strokeWidth={0.6}
          />
        )
      })}
    </Svg>
  )
}
