import type { PlannedIndicator } from '../../../domain/plan/plan'
import type { Changes } from '../../../domain/project/changes'
import type { IndicatorEdit } from '../../../domain/project/project'
import { certaintyNames, wordsOfIndicators as words } from '../../../text/sheet'
import { Choice } from '../fields/Choice'
import { DayBox } from '../fields/DayBox'
import { FigureField } from '../fields/FigureField'
import { anyFigure } from '../fields/readFigure'
import { baselineWith } from './indicatorEdits'

interface BaselineBoxesProps {
  box: string
  indicator: PlannedIndicator
  fromProfile: string | undefined
  onChange: (changes: Changes<IndicatorEdit>) => void
}

/** Where an indicator stands today, how sure that is; or by when somebody will find out. */
export function BaselineBoxes({ box, indicator: { baseline }, fromProfile, onChange }: BaselineBoxesProps) {
  const change = (changes: Parameters<typeof baselineWith>[1]) =>
    onChange({ baseline: baselineWith(baseline, changes) })
  const isKnown = baseline?.value !== undefined
  return (
    <div className="line-boxes">
      <FigureField
        box={`${box}/today`}
        label={words.today}
        hint={fromProfile && words.fromProfile(fromProfile)}
        thing={words.todayThing}
        limits={anyFigure}
        figure={baseline?.value}
        onWrite={(value) => change({ value: value ?? null })}
      />
      {isKnown ? (
        <>
          <DayBox label={words.on} day={baseline.on} onChoose={(on) => change({ on })} />
          <Choice
            label={words.certainty}
            value={baseline.certainty}
            names={certaintyNames}
            onChoose={(certainty) => certainty && change({ certainty })}
          />
        </>
      ) : (
        <DayBox label={words.by} day={baseline?.by} onChoose={(by) => change({ by })} />
      )}
    </div>
  )
}
