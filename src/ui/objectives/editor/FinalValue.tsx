import { wordsOfObjectives as words } from '../../../text/objectives'
import { FigureField } from '../../plan/fields/FigureField'
import { PickField } from '../fields/PickField'
import { anyFigure, boxOf, type IndicatorEditing } from './editing'

interface FinalValueProps extends IndicatorEditing {
  /** Said when there is more than one. */
  label: string | undefined
  onWrite: (value: number | undefined) => void
}

/** A figure; or whether it was done. */
export function FinalValue({ editing, indicator, place, label, onWrite }: FinalValueProps) {
  const named = (word: string): string => (label ? `${word}: ${label}` : word)
  if (indicator.direction === 'yes') {
    const { final } = indicator
    return (
      <PickField
        label={named(words.doneOrNot)}
        choices={{ yes: words.done, no: words.notDone }}
        chosen={final === undefined ? undefined : final > 0 ? 'yes' : 'no'}
        onPick={(chosen) => onWrite(chosen === null ? undefined : chosen === 'yes' ? 1 : 0)}
      />
    )
  }
  return (
    <FigureField
      box={boxOf(editing, place, 'finale')}
      label={named(words.finalValue)}
      hint={indicator.unit}
      thing={words.things.final}
      limits={anyFigure}
      figure={indicator.final}
      onWrite={onWrite}
    />
  )
}
