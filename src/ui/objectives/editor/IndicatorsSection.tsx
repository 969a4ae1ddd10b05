import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Place } from '../fields/Place'
import { change, type Editing, fieldWords } from './editing'
import { IndicatorEditor } from './IndicatorEditor'

/** How it is measured: one indicator, or up to three in a public body. */
export function IndicatorsSection({ editing }: { editing: Editing }) {
  const { card, objective } = editing
  const several = card.kind === 'pa'
  const { indicators } = objective
  const kinds = ['result', 'quality', 'wellbeing'] as const
  return (
    <section className="stack even" aria-labelledby="come-si-misura">
      <h2 id="come-si-misura">{words.measure}</h2>
      {several && <p className="hint">{fieldWords(editing, 'indicatori')?.hint}</p>}
      <Place name="indicatore">
        {indicators.map((indicator, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an indicator is its place in the sheet, and has nothing else of its own
          <IndicatorEditor key={place} editing={editing} indicator={indicator} place={place} />
        ))}
      </Place>
      {(several ? indicators.length < scorecardLimits.indicators : indicators.length === 0) && (
        <div>
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              change(editing, (one) => ({
                ...one,
                indicators: [...one.indicators, { kind: kinds[one.indicators.length] ?? 'result' }],
              }))
            }
          >
            {words.addIndicator}
          </button>
        </div>
      )}
    </section>
  )
}
