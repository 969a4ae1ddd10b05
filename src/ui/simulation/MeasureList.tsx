import { useMemo, useState } from 'react'
import type { Measure } from '../../domain/catalogue/measure'
import { costClassOf, whyNot } from '../../domain/selection/applicability'
import { greatestGain } from '../../domain/selection/findMoves'
import { areaNumber, areaOf } from '../../text/document/subject'
import { measureFacts } from '../../text/measures'
import { barrierText } from '../../text/packageReasons'
import { wordsOfSimulate as words } from '../../text/simulation'
import { Field } from '../components/Field'
import { everything, matches } from '../plan/catalogueFilter'
import { MeasureRow, type Standing } from './MeasureRow'
import { type Hypothesis, measuresOf } from './useHypothesis'

interface MeasureListProps {
  hypothesis: Hypothesis
  onSay: (message: string) => void
}

/** Every measure of the catalogue, area by area, to be ticked and unticked. */
export function MeasureList({ hypothesis, onSay }: MeasureListProps) {
  const [looked, setLooked] = useState('')
  const [isWhole, setWhole] = useState(false)
  const { planned, tried, toggle } = hypothesis
  const shelves = useMeasures(hypothesis)
  /** Reading all the descriptions is for when other words are looked for, not for each tick. */
  const found = useMemo(() => {
    const filter = { ...everything, words: looked }
    const all = shelves.flatMap(({ measures }) => measures.map(({ measure }) => measure))
    return new Set(all.filter((measure) => matches(measure, 0, filter)).map(({ id }) => id))
  }, [shelves, looked])
  const inPlan = measuresOf(planned)
  const ticked = measuresOf(tried)
  const shown = shelves.map((shelf) => ({
    ...shelf,
    measures: shelf.measures.filter(
      ({ measure, why }) =>
        (isWhole || why === undefined || ticked.has(measure.id) || inPlan.has(measure.id)) && found.has(measure.id),
    ),
  }))
  const count = shown.reduce((sum, { measures }) => sum + measures.length, 0)
  return (
    <div className="stack">
      <search className="try-search stack near">
        <Field id="cerca-misura" label={words.searchLabel}>
          {(control) => (
            <input {...control} type="search" value={looked} onChange={({ target }) => setLooked(target.value)} />
          )}
        </Field>
        <label className="tick">
          <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
          <span>{words.everyMeasure}</span>
        </label>
        <p role="status" className="small muted">
          {words.found(count)}
        </p>
      </search>
      {shown.map(
        ({ area, title, measures }) =>
          measures.length > 0 && (
            <section key={area} aria-labelledby={`prova-${area}`} className="stack near">
              <div className="try-head">
                <h2 id={`prova-${area}`}>{title}</h2>
                <p className="small muted">
                  {words.ticked(measures.filter(({ measure }) => ticked.has(measure.id)).length, measures.length)}
                </p>
              </div>
              <ul className="try-list plainlist">
                {measures.map(({ measure, facts, gain, why }) => (
                  <MeasureRow
                    key={measure.id}
                    measure={measure}
                    facts={facts}
                    gain={gain}
                    why={why}
                    standing={standingOf(inPlan.has(measure.id), ticked.has(measure.id))}
                    onToggle={toggle}
                    onSay={onSay}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

const standingOf = (isPlanned: boolean, isTicked: boolean): Standing =>
  isPlanned ? (isTicked ? 'planned' : 'tryingWithout') : isTicked ? 'trying' : 'out'

interface Shelf {
  area: string
  title: string
  measures: readonly {
    measure: Measure
    facts: string
    /** Points it would give by itself to the area that gains most. */
    gain: number
    /** Why it does not apply here. */
    why: string | undefined
  }[]
}

/** What does not change with the ticks. */
function useMeasures({ ground: { situation }, planned }: Hypothesis): readonly Shelf[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only the words about the answers are read, and they change with the situation
  return useMemo(() => {
    const { content, limits } = situation
    return content.scoring.areas.map(({ id }) => {
      const area = areaOf(planned, id)
      const measures = content.measures
        .filter((measure) => measure.area === id)
        .map((measure) => {
          const reason = whyNot(measure, limits)
          return {
            measure,
            facts: measureFacts(content, measure, costClassOf(measure, limits)).join(' · '),
            gain: greatestGain(situation, measure),
            why: reason && barrierText(planned, measure.id, { kind: 'reason', reason }),
          }
        })
      return { area: id, title: words.areaTitle(areaNumber(area), area.name), measures }
    })
  }, [situation])
}
