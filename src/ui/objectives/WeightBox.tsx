import { wordsOfObjectives as words } from '../../text/objectives'
import { FigureField } from '../plan/fields/FigureField'
import { weightLimits } from './editor/editing'

interface WeightBoxProps {
  box: string
  label: string
  weight: number | undefined
  onWrite: (weight: number | undefined) => void
}

/** A weight inside a table: its name is in the row, and is said to whoever does not see it. */
export function WeightBox({ box, label, weight, onWrite }: WeightBoxProps) {
  return (
    <FigureField
      box={box}
      label={<span className="sr">{label}</span>}
      thing={words.things.weight}
      limits={weightLimits}
      figure={weight}
      onWrite={onWrite}
    />
  )
}
