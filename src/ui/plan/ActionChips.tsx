import type { Subject } from '../../text/document/subject'
import { measureFacts, monthsText, quadrants } from '../../text/measures'
import { wordsOfPlan as words } from '../../text/plan'
import type { OfferedAction } from './offeredActions'
import { staleIn } from './sheet/sheetParts'

/** Effort, cost, time and kind; then what the person did to it. */
export function ActionChips({ subject, offered: { action, isIn } }: { subject: Subject; offered: OfferedAction }) {
  const measure = subject.measures.get(action.id)
  const isOwn = action.kind === 'measure' && action.origin === 'own'
  const facts = isOwn
    ? [quadrants[action.quadrant]]
    : action.kind === 'measure' && measure
      ? [...measureFacts(subject.content, measure, action.costClass), quadrants[action.quadrant]]
      : [monthsText([action.to - action.from, action.to - action.from])]
  return (
    <ul className="chips plainlist">
      {facts.map((fact) => (
        <li key={fact} className="chip">
          {fact}
        </li>
      ))}
      {isIn && <li className="chip">{words.starts(action.start)}</li>}
      {action.kind === 'measure' && action.duty && <li className="chip strong">{words.duty}</li>}
      {action.kind === 'measure' && action.origin !== 'proposed' && (
        <li className="chip strong">{action.origin === 'own' ? words.writtenByHand : words.addedByHand}</li>
      )}
      {!isOwn && action.edited.length > 0 && <li className="chip strong">{words.edited}</li>}
      {isIn && staleIn(subject, action) > 0 && <li className="chip part-stale">{words.toReview}</li>}
    </ul>
  )
}
