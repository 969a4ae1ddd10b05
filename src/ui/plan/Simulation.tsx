import type { Subject } from '../../text/document/subject'
import { overBudgetText } from '../../text/overBudget'
import { wordsOfSimulation as words } from '../../text/plan'
import { Icon } from '../components/Icon'
import { AreaChange } from './AreaChange'
import { areaChanges } from './areaChanges'
import { ChangeSaid } from './ChangeSaid'
import { quarterText } from './planWarnings'
import './simulation.css'

/** Beside the actions: where the areas would stand, and what it takes. */
export function Simulation({ subject }: { subject: Subject }) {
  const { plan } = subject
  const overBudget = overBudgetText(subject)
  const changes = areaChanges(subject)
  const moving = changes.filter(({ moves }) => moves)
  const still = changes.filter(({ moves }) => !moves).map(({ name }) => name)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls by itself, and the keyboard must reach it
    <aside className="panel stack even simulation" aria-labelledby="con-le-azioni" tabIndex={0}>
      <div className="stack tight">
        <h2 id="con-le-azioni">{words.title(plan.actions.length)}</h2>
        <p className="small muted">{words.answersStay}</p>
      </div>
      {plan.overloads.map(({ responsible, quarter, actions }) => (
        <p key={`${responsible}-${quarter}`} className="overload">
          <Icon name="warning" />
          <span>{words.overload(responsible, actions, quarterText(subject, quarter))}</span>
        </p>
      ))}
      <dl className="facts resources">
        <dt>{words.hours}</dt>
        <dd>{words.hoursValue(plan.hours)}</dd>
        <dt>{words.expense}</dt>
        <dd>{words.expenseValue(plan.expense)}</dd>
      </dl>
      {overBudget && <p className="small">{overBudget}</p>}
      {moving.length === 0 ? (
        <p>{words.nothingChanges}</p>
      ) : (
        <>
          <ul className="changes plainlist">
            {moving.map((change) => (
              <AreaChange key={change.area} subject={subject} change={change} />
            ))}
          </ul>
          <p className="small muted bar-keys">
            <span>
              <span className="bar-key thin" aria-hidden="true" />
              {words.today}
            </span>
            <span>
              <span className="bar-key thick" aria-hidden="true" />
              {words.withPlan}
            </span>
          </p>
          {still.length > 0 && <p className="small muted">{words.unchanged(still)}</p>}
        </>
      )}
      <p className="small muted">{words.hypothesis}</p>
      <ChangeSaid subject={subject} changes={changes} />
    </aside>
  )
}
