import type { Measure } from '../../domain/catalogue/measure'
import { useSession } from '../../state/session'
import { exclusionText } from '../../text/becauseExcluded'
import { wordsOfCatalogue as words } from '../../text/catalogue'
import { areaOf, type Subject } from '../../text/document/subject'
import { measureFacts, quadrants } from '../../text/measures'
import { wordsOfPlan } from '../../text/plan'

interface CatalogueEntryProps {
  subject: Subject
  measure: Measure
  costClass: number
  onSay: (message: string) => void
  onTakeAway: (id: string) => void
}

/** One measure: what it is, why it is or is not proposed, and one button that says what it does now. */
export function CatalogueEntry({ subject, measure, costClass, onSay, onTakeAway }: CatalogueEntryProps) {
  const { addMeasure, removeMeasure } = useSession.getState()
  const { plan, content, project } = subject
  const { id, name } = measure
  const isIn = plan.actions.some((action) => action.id === id)
  const toggle = () => {
    if (isIn) {
      if (project.choices.added.includes(id)) onTakeAway(id)
      removeMeasure(id)
    } else addMeasure(id)
    onSay(isIn ? wordsOfPlan.left(name) : wordsOfPlan.taken(name))
  }
  return (
    <li className="catalogue-entry">
      <div className="stack close">
        <h3>{name}</h3>
        <p>{measure.summary}</p>
        <ul className="chips plainlist">
          {[
            areaOf(subject, measure.area).shortName,
            ...measureFacts(content, measure, costClass),
            quadrants[measure.quadrant],
          ].map((fact) => (
            <li key={fact} className="chip">
              {fact}
            </li>
          ))}
        </ul>
        <p className="small muted">{standing(subject, id)}</p>
      </div>
      <button type="button" className="button quiet" onClick={toggle}>
        {isIn ? words.takeAway : words.add}
        <span className="sr">: {name}</span>
      </button>
    </li>
  )
}

/** Where a measure stands: in the plan, left out by hand, or why it is not proposed. */
function standing({ plan, content, words: ruleWords }: Subject, id: string): string {
  const action = plan.actions.find((candidate) => candidate.id === id)
  if (action) return action.kind === 'measure' && action.origin !== 'proposed' ? words.addedByYou : words.inPlan
  if (plan.removed.includes(id)) return words.removedByYou
  const exclusion = plan.excluded.find(({ measure }) => measure === id)
  if (!exclusion) return ''
  const { why, change } = exclusionText(content, exclusion, ruleWords)
  return [`${words.whyNot} ${why}`, change].filter(Boolean).join(' ')
}
