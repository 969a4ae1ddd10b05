import { noLonger, withIndicatorFields, withIndicatorPart } from '../../../domain/objectives/changeScorecard'
import type { ScorecardIndicator } from '../../../domain/objectives/scorecard'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { certainties } from '../../../text/objectiveWords'
import { Choice } from '../../plan/fields/Choice'
import { DayBox } from '../../plan/fields/DayBox'
import { FigureField } from '../../plan/fields/FigureField'
import { Demonstration } from '../fields/Demonstration'
import { anyFigure, boxOf, type IndicatorEditing, writeIndicator } from './editing'
import { ThreeYears } from './ThreeYears'

/** Where it starts from, since when, how surely; or by when it will be known. */
export function BaselineFields(props: IndicatorEditing) {
  const { editing, indicator, place } = props
  const { baseline = {} } = indicator
  const toMeasure = baseline.certainty === 'toMeasure'
  const write = (changes: Parameters<typeof withIndicatorPart<'baseline'>>[2]) =>
    writeIndicator(props, (one) => withIndicatorPart(one, 'baseline', changes))
  return (
    <fieldset className="stack near">
      <legend className="part-name">{words.baseline}</legend>
      <Demonstration
        what={words.baseline}
        isShown={indicator.demonstration?.includes('baseline')}
        onKeep={() => writeIndicator(props, (one) => noLonger(one, 'baseline'))}
      />
      <div className="boxes">
        <Choice
          label={words.certainty}
          names={certainties}
          value={baseline.certainty ?? ''}
          none={words.choose}
          onChoose={(certainty) => write({ certainty: certainty || null })}
        />
        <FigureField
          box={boxOf(editing, place, 'base')}
          label={toMeasure ? words.measuredValue : words.baselineValue}
          thing={words.things.baseline}
          limits={anyFigure}
          figure={baseline.value}
          onWrite={(value) => write({ value: value ?? null })}
        />
        <DayBox label={words.baselineOn} day={baseline.on} onChoose={(on) => write({ on })} />
        {toMeasure && <DayBox label={words.baselineBy} day={baseline.by} onChoose={(by) => write({ by })} />}
      </div>
      {toMeasure && <p className="hint">{words.baselineByHint}</p>}
      {editing.card.kind === 'pa' ? (
        <ThreeYears {...props} />
      ) : (
        <FigureField
          box={boxOf(editing, place, 'miglior-anno')}
          label={words.bestYear}
          hint={words.bestYearHint}
          thing={words.things.bestYear}
          limits={anyFigure}
          figure={indicator.bestYear}
          onWrite={(value) =>
            writeIndicator(props, (one: ScorecardIndicator) => withIndicatorFields(one, { bestYear: value ?? null }))
          }
        />
      )}
    </fieldset>
  )
}
