import { useMemo } from 'react'
import type { Month } from '../../../domain/ids'
import { addMonths } from '../../../domain/plan/months'
import type { FoundPackage, LeftOut } from '../../../domain/simulation/outcome'
import { packageTiming } from '../../../domain/simulation/packageTiming'
import { tryOut } from '../../../domain/simulation/whatIf'
import { expenseOf } from '../../../domain/simulation/whatItTakes'
import { useSession } from '../../../state/session'
import { monthRange } from '../../../text/format'
import { wordsOfPackage as words, wordsOfSimulate } from '../../../text/simulation'
import { Icon } from '../../components/Icon'
import { type Hypothesis, measuresOf } from '../useHypothesis'
import { LeftOutTable } from './LeftOutTable'
import { PackageRow } from './PackageRow'

interface PackageResultProps {
  hypothesis: Hypothesis
  found: FoundPackage
  leftOut: readonly LeftOut[]
  isExplaining: boolean
  onSay: (message: string) => void
}

/** The measures of the package, when they start and what they take; what can be done with it; what stays out. */
export function PackageResult({ hypothesis, found, leftOut, isExplaining, onSay }: PackageResultProps) {
  const { planned } = hypothesis
  const { measures, ground } = found
  const { choices } = planned.project
  const timing = useMemo(
    () => packageTiming(found, hypothesis.ground, choices, planned.plan),
    [found, hypothesis.ground, choices, planned.plan],
  )
  const { trial, times } = timing
  const inPlan = measuresOf(planned)
  const bring = () => {
    useSession.getState().decide((choices) => tryOut(choices, trial))
    hypothesis.startAgain()
    onSay(words.brought)
  }
  const attempt = () => {
    hypothesis.tryOnly(trial)
    onSay(words.tried)
  }
  const inTurn = [...measures].sort((a, b) => (times[a]?.from ?? 0) - (times[b]?.from ?? 0))
  return (
    <>
      <section className="stack near" aria-labelledby="pacchetto">
        <h2 id="pacchetto">{words.foundTitle(measures.length)}</h2>
        <p>{measures.length === 0 ? words.empty : words.best}</p>
        <ol className="package-list plainlist">
          {inTurn.map((id) => (
            <PackageRow
              key={id}
              subject={planned}
              limits={hypothesis.ground.situation.limits}
              found={found}
              id={id}
              when={times[id]}
              isPlanned={inPlan.has(id)}
            />
          ))}
        </ol>
        <dl className="facts resources">
          <dt>{wordsOfSimulate.expense}</dt>
          <dd>{words.expenseAYear(expenseOf(ground.problem, measures))}</dd>
          <Busiest start={planned.plan.start} load={timing.load} hours={found.wishes.hours} />
        </dl>
        <details>
          <summary>{words.how}</summary>
          <p className="disclosed">{words.howText}</p>
        </details>
        <p className="small muted">
          {words.change(trial.into.length, measures.length - trial.into.length, trial.out.length)}
        </p>
        {trial.starts && <p className="small muted">{words.spread}</p>}
        <div className="row">
          <button type="button" className="button" onClick={bring}>
            {words.bring}
          </button>
          <button type="button" className="button quiet" onClick={attempt}>
            {words.try}
          </button>
        </div>
      </section>
      <LeftOutTable subject={planned} found={found} leftOut={leftOut} isExplaining={isExplaining} />
    </>
  )
}

interface BusiestProps {
  start: Month
  load: readonly number[]
  hours: number | null
}

/** The quarter with most hours; a word where they are more than there are. */
function Busiest({ start, load, hours }: BusiestProps) {
  const most = Math.max(0, ...load)
  const first = addMonths(start, Math.max(0, load.indexOf(most)) * 3)
  const quarter = monthRange(first, addMonths(first, 2))
  const more = hours === null ? 0 : most - hours
  return (
    <>
      <dt>{wordsOfSimulate.hours}</dt>
      <dd>{words.hoursBusiest(most, quarter)}</dd>
      {more > 0.5 && (
        <dd className="package-over">
          <Icon name="warning" /> {words.hoursOver(most, more, quarter)}
        </dd>
      )}
    </>
  )
}
