import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { directions, indicatorKinds } from '../../../text/objectiveWords'
import { Choice } from '../../plan/fields/Choice'
import { TextBox } from '../../plan/fields/TextBox'
import { Place } from '../fields/Place'
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
    <TextBox
      label={label}
      hint={hint}
      text={indicator[field] ?? ''}
      most={max}
      onWrite={(words) => writeIndicator(props, (one) => withIndicatorFields(one, { [field]: words || null }))}
    />
  )
  return (
    <fieldset className="indicator stack even">
      <legend className={isPublic ? 'indicator-name' : 'sr'}>{words.indicator(place + 1)}</legend>
      {isPublic && (
        <Choice
          label={words.kind}
          names={indicatorKinds}
          value={indicator.kind}
          onChoose={(kind) => writeIndicator(props, (one) => withIndicatorFields(one, { kind: kind || 'result' }))}
        />
      )}
      <LibraryPick {...props} />
      {text('name', words.name, scorecardLimits.name)}
      {text('formula', words.formula, scorecardLimits.formula, words.formulaHint)}
      <div className="boxes">
        {text('unit', words.unitOfMeasure, scorecardLimits.unit)}
        <Choice
          label={words.direction}
          names={directions}
          value={indicator.direction ?? ''}
          none={words.choose}
          onChoose={(direction) =>
            writeIndicator(props, (one) => withIndicatorFields(one, { direction: direction || null }))
          }
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
