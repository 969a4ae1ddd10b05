import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { directions, indicatorKinds } from '../../../text/objectiveWords'
import { PickField } from '../fields/PickField'
import { Place } from '../fields/Place'
import { TextField } from '../fields/TextField'
import { BaselineFields } from './BaselineFields'
import { change, type IndicatorEditing, writeIndicator } from './editing'
import { LibraryPick } from './LibraryPick'
import { TargetFields } from './TargetFields'

/** Name, formula, unit, source; where it starts from and where it must get. */
export function IndicatorEditor(props: IndicatorEditing) {
  const { editing, indicator, place } = props
  const isPublic = editing.card.kind === 'pa'
  const text = (
    field: 'name' | 'formula' | 'unit' | 'source' | 'frequency',
    label: string,
    max: number,
    hint?: string,
  ) => (
    <TextField
      label={label}
      hint={hint}
      text={indicator[field]}
      max={max}
      onWrite={(words) => writeIndicator(props, (one) => withIndicatorFields(one, { [field]: words || null }))}
    />
  )
  return (
    <fieldset className="indicator stack even">
      <legend className={isPublic ? 'indicator-name' : 'sr'}>{words.indicator(place + 1)}</legend>
      {isPublic && (
        <PickField
          label={words.kind}
          choices={indicatorKinds}
          chosen={indicator.kind}
          empty={null}
          onPick={(kind) => writeIndicator(props, (one) => withIndicatorFields(one, { kind: kind ?? 'result' }))}
        />
      )}
      <LibraryPick {...props} />
      {text('name', words.name, scorecardLimits.name)}
      {text('formula', words.formula, scorecardLimits.formula, words.formulaHint)}
      <div className="boxes">
        {text('unit', words.unitOfMeasure, scorecardLimits.unit)}
        <PickField
          label={words.direction}
          choices={directions}
          chosen={indicator.direction}
          onPick={(direction) => writeIndicator(props, (one) => withIndicatorFields(one, { direction }))}
        />
        {text('source', words.source, scorecardLimits.role)}
        {text('frequency', words.frequency, scorecardLimits.unit)}
      </div>
      {indicator.direction !== 'yes' && (
        <>
          {place === 0 ? (
            <Place name="base">
              <BaselineFields {...props} />
            </Place>
          ) : (
            <BaselineFields {...props} />
          )}
          {place === 0 ? (
            <Place name="traguardi">
              <TargetFields {...props} />
            </Place>
          ) : (
            <TargetFields {...props} />
          )}
        </>
      )}
      {isPublic && editing.objective.indicators.length > 1 && (
        <button
          type="button"
          className="linklike indicator-remove"
          onClick={() =>
            change(editing, (one) => ({ ...one, indicators: one.indicators.filter((_, at) => at !== place) }))
          }
        >
          {words.removeIndicator(place + 1)}
        </button>
      )}
    </fieldset>
  )
}
