import { wordsOfObjectives as words } from '../../../text/objectives'
import { Choice } from '../../plan/fields/Choice'
import { FigureField } from '../../plan/fields/FigureField'
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
      <Choice
        label={named(words.doneOrNot)}
        names={{ yes: words.done, no: words.notDone }}
        value={final === undefined ? '' : final > 0 ? 'yes' : 'no'}
        none={words.choose}
        onChoose={(chosen) => onWrite(chosen === '' ? undefined : chosen === 'yes' ? 1 : 0)}
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
