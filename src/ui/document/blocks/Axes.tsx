import type { Block } from '../../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../../text/documentPage'
import { barLabel } from '../../../text/levels'
import { IntervalBar } from '../../components/IntervalBar'

type Items = Extract<Block, { type: 'axes' }>['items']

/** The themes of the plan side by side, each with today and what the plan would bring. */
export function Axes({ items }: { items: Items }) {
  return (
    <ol className="axes plainlist">
      {items.map((axis) => (
        <li key={axis.kicker}>
          <p className="kicker">{axis.kicker}</p>
          <h4>{axis.title}</h4>
          <p>{axis.objective}</p>
          <dl className="axes-bars">
            <dt>{words.today}</dt>
            <dd>
              <IntervalBar interval={axis.today} rank={axis.rank} label={barLabel(axis.today)} />
              {axis.todayText}
            </dd>
            <dt>{words.withPlan}</dt>
            <dd>
              <IntervalBar interval={axis.after} rank={axis.rankAfter} label={barLabel(axis.after)} />
              {axis.afterText}
            </dd>
          </dl>
          <ul className="axes-actions plainlist">
            {axis.actions.map(({ label, when }) => (
              <li key={label}>
                {label} <span className="muted">{when}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
