import { addMonths } from '../../../domain/plan/months'
import type { FoundPackage, LeftOut } from '../../../domain/simulation/outcome'
import { hypothesis as choicesWith } from '../../../domain/simulation/whatIf'
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
  const { measures, ground, levelled } = found
  const inPlan = measuresOf(planned)
  const into = measures.filter((id) => !inPlan.has(id))
  const out = [...inPlan].filter((id) => !measures.includes(id))
  const bring = () => {
    useSession.getState().decide((choices) => choicesWith(choices, into, out))
    hypothesis.startAgain()
    onSay(words.brought)
  }
  const attempt = () => {
    hypothesis.tryOnly(measures)
    onSay(words.tried)
  }
  const inTurn = [...measures].sort((a, b) => (levelled.starts[a] ?? 0) - (levelled.starts[b] ?? 0))
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
              isPlanned={inPlan.has(id)}
            />
          ))}
        </ol>
        <dl className="facts resources">
          <dt>{wordsOfSimulate.expense}</dt>
          <dd>{words.expenseAYear(expenseOf(ground.problem, measures))}</dd>
          <Busiest hypothesis={hypothesis} found={found} />
        </dl>
        <details>
          <summary>{words.how}</summary>
          <p className="disclosed">{words.howText}</p>
        </details>
        <p className="small muted">{words.change(into.length, measures.length - into.length, out.length)}</p>
        <div className="row">
          <button type="button" className="button" onClick={attempt}>
            {words.try}
          </button>
          <button type="button" className="button quiet" onClick={bring}>
            {words.bring}
          </button>
        </div>
      </section>
      <LeftOutTable subject={planned} found={found} leftOut={leftOut} isExplaining={isExplaining} />
    </>
  )
}

/** The quarter with most hours; a word where they are more than there are. */
function Busiest({ hypothesis: { planned }, found }: { hypothesis: Hypothesis; found: FoundPackage }) {
  const { load } = found.levelled
  const most = Math.max(...load)
  const first = addMonths(planned.plan.start, load.indexOf(most) * 3)
  const quarter = monthRange(first, addMonths(first, 2))
  const more = found.wishes.hours === null ? 0 : most - found.wishes.hours
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
