import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { countedIndicators, isBlank } from '../../../domain/objectives/objectiveTexts'
import { outcomeOf } from '../../../domain/objectives/outcome'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { DayBox } from '../../plan/fields/DayBox'
import { TextBox } from '../../plan/fields/TextBox'
import { TickField } from '../fields/TickField'
import { type Editing, fieldWords, writeFinal, writeIndicator } from './editing'
import { FinalValue } from './FinalValue'
import { OutcomeBox } from './OutcomeBox'

/** At the end: the values, what went with them, and what they are worth. */
export function FinalSection({ editing }: { editing: Editing }) {
  const { objective, subject } = editing
  const { final = {} } = objective
  const outcome = outcomeOf(subject.content.objectives.scale, objective)
  const isWorse = outcome.indicators.some(
    ({ achievement }) =>
      achievement.status === 'graded' && (achievement.rule === 'worsened' || achievement.rule === 'lost'),
  )
  const alone = countedIndicators(objective).length <= 1
  return (
    <section className="stack even" aria-labelledby="valutazione">
      <h2 id="valutazione">{words.final}</h2>
      <p className="hint">{fieldWords(editing, 'valutazione')?.hint}</p>
      <div className="boxes">
        <DayBox label={words.finalOn} day={final.on} onChoose={(on) => writeFinal(editing, { on })} />
        {objective.indicators.map(
          (indicator, place) =>
            (alone || !isBlank(indicator)) && (
              <FinalValue
                // biome-ignore lint/suspicious/noArrayIndexKey: an indicator is its place in the sheet
                key={place}
                editing={editing}
                indicator={indicator}
                place={place}
                label={alone ? undefined : indicator.name}
                onWrite={(value) =>
                  writeIndicator({ editing, place }, (one) => withIndicatorFields(one, { final: value ?? null }))
                }
              />
            ),
        )}
      </div>
      <div>
        <TickField
          label={words.equityPassed}
          ticked={final.equityPassed}
          onTick={(equityPassed) => writeFinal(editing, { equityPassed: equityPassed || null })}
        />
        <TickField
          label={words.notStarted}
          ticked={final.notStarted}
          onTick={(notStarted) => writeFinal(editing, { notStarted: notStarted || null })}
        />
        <TickField
          label={words.neutralise}
          ticked={final.neutralised}
          onTick={(neutralised) => writeFinal(editing, { neutralised: neutralised || null })}
        />
      </div>
      {final.neutralised && (
        <TextBox
          label={words.neutralisedReason}
          hint={words.neutralisedHint}
          text={final.neutralisedReason ?? ''}
          most={scorecardLimits.words}
          long
          onWrite={(text) => writeFinal(editing, { neutralisedReason: text || null })}
        />
      )}
      {(isWorse || final.worsenedReason !== undefined) && (
        <TextBox
          label={words.worsenedReason}
          hint={words.worsenedHint}
          text={final.worsenedReason ?? ''}
          most={scorecardLimits.words}
          long
          onWrite={(text) => writeFinal(editing, { worsenedReason: text || null })}
        />
      )}
      <TextBox
        label={words.comment}
        text={final.comment ?? ''}
        most={scorecardLimits.words}
        long
        onWrite={(text) => writeFinal(editing, { comment: text || null })}
      />
      <OutcomeBox editing={editing} outcome={outcome} />
    </section>
  )
}
