import { Link } from 'wouter'
import { wordsOfBudget as words } from '../../../text/budget'
import { measuresOf, type Subject } from '../../../text/document/subject'
import { lowerFirst } from '../../../text/format'
import { costText } from '../../../text/measures'
import { sheetPath } from '../../wizard/journeyPath'
import { withoutFigures } from './figures'

/** Orders of magnitude where there should be figures, each with the way to where they are written. */
export function MissingFigures({ subject }: { subject: Subject }) {
  const { content, project, plan } = subject
  const missing = withoutFigures(measuresOf(subject))
  return (
    <section className="stack near" aria-labelledby="manca">
      <h2 id="manca">{words.missing}</h2>
      {plan.budget.hourlyCost === undefined && <p>{words.missingCost}</p>}
      {missing.length === 0 ? (
        <p>{words.missingNothing}</p>
      ) : (
        <>
          <p>{words.missingLead}</p>
          <ul className="tasks">
            {missing.map(({ id, number, title, costClass }) => (
              <li key={id}>
                <div>
                  <Link href={sheetPath(project.id, id, 'ore-e-spesa')}>
                    {number}. {title}
                  </Link>
                  <span className="hint">{words.order(lowerFirst(costText(content, costClass)))}</span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
