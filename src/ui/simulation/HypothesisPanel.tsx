import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { addMonths } from '../../domain/plan/months'
import type { Project } from '../../domain/project/project'
import { reachedBy } from '../../domain/simulation/whatIf'
import { overBudgetText } from '../../text/overBudget'
import { wordsOfSimulate as words } from '../../text/simulation'
import { AreaChange } from '../plan/AreaChange'
import { areaChanges, differ } from '../plan/areaChanges'
import { ChangeSaid } from '../plan/ChangeSaid'
import { planPath } from '../wizard/journeyPath'
import { BarKeys } from './BarKeys'
import { TryBar } from './TryBar'
import { type Hypothesis, isNothing } from './useHypothesis'
import '../plan/plan.css'
import '../plan/simulation.css'

interface HypothesisPanelProps {
  project: Project
  hypothesis: Hypothesis
  /** Something else on the screen is the thing to do. */
  isQuiet: boolean
  onSay: (message: string) => void
}

/** Beside the measures: where the areas would stand, what it takes and when, next to the plan as it is. */
export function HypothesisPanel({ project, hypothesis, isQuiet, onSay }: HypothesisPanelProps) {
  const { planned, tried, trial, ground } = hypothesis
  const { plan } = tried
  const isTrying = !isNothing(trial)
  const before = useMemo(() => new Map(areaChanges(planned).map((change) => [change.area, change])), [planned])
  const changes = areaChanges(tried)
  const shown = changes.filter(({ area, moves }) => moves || before.get(area)?.moves)
  const still = changes.filter((change) => !shown.includes(change)).map(({ name }) => name)
  const overBudget = overBudgetText(tried)
  const bringAll = () => {
    hypothesis.bringAll()
    onSay(words.brought)
  }
  const startAgain = () => {
    hypothesis.startAgain()
    onSay(words.restarted)
  }
  const reached = (area: string): string | undefined => {
    const month = reachedBy(ground, plan, area)
    return month === undefined ? undefined : words.reached(addMonths(plan.start, month))
  }
  const panel = useRef<HTMLElement>(null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls by itself, and the keyboard must reach it
    <aside ref={panel} className="panel stack even simulation" aria-labelledby="in-prova" tabIndex={0}>
      <div className="stack tight">
        <h2 id="in-prova">{words.panelTitle(plan.actions.length)}</h2>
        <p className="small muted">{isTrying ? words.difference(trial.into.length, trial.out.length) : words.asPlan}</p>
      </div>
      <dl className="facts resources">
        <dt>{words.hours}</dt>
        <dd>
          {words.hoursValue(plan.hours)}
          {isTrying && <span className="try-now small muted">{words.hoursInPlan(planned.plan.hours)}</span>}
        </dd>
        <dt>{words.expense}</dt>
        <dd>
          {words.expenseValue(plan.expense)}
          {isTrying && <span className="try-now small muted">{words.expenseInPlan(planned.plan.expense)}</span>}
        </dd>
        {plan.actions.length > 0 && (
          <>
            <dt>{words.steady}</dt>
            <dd>{words.steadyValue(addMonths(plan.start, Math.max(...plan.actions.map(({ to }) => to))))}</dd>
          </>
        )}
      </dl>
      {overBudget && <p className="small">{overBudget}</p>}
      {isTrying && (
        <div className="row">
          <button type="button" className={isQuiet ? 'button quiet' : 'button'} onClick={bringAll}>
            {words.bringAll}
          </button>
          <button type="button" className="linklike" onClick={startAgain}>
            {words.startAgain}
          </button>
        </div>
      )}
      {shown.length === 0 ? (
        <p>{words.nothingMoves}</p>
      ) : (
        <>
          <ul className="changes plainlist">
            {shown.map((change) => {
              const now = before.get(change.area)
              const moved = now && differ(now.after, change.after)
              return (
                <AreaChange
                  key={change.area}
                  subject={tried}
                  change={change}
                  planned={moved ? { after: now.after, level: now.levelAfter } : undefined}
                  reached={reached(change.area)}
                />
              )
            })}
          </ul>
          <BarKeys isTrying={isTrying} />
        </>
      )}
      {still.length > 0 && <p className="small muted">{words.unchanged(still)}</p>}
      <p className="small muted">
        {words.hypothesis} <Link href={planPath(project.id)}>{words.seePlan}</Link>
      </p>
      {isTrying && (
        <TryBar
          title={words.panelTitle(plan.actions.length)}
          changes={shown.flatMap((change) => {
            const now = before.get(change.area)
            return now && differ(now.after, change.after) ? [{ ...change, before: now.after }] : []
          })}
          onLook={() => panel.current?.focus()}
        />
      )}
      <ChangeSaid subject={tried} changes={changes} say={words.changed} />
    </aside>
  )
}
