import { useState } from 'react'
import { Link } from 'wouter'
import type { MeasureId } from '../../domain/ids'
import { useSession } from '../../state/session'
import { becauseText } from '../../text/because'
import { textOf } from '../../text/document/sheetTexts'
import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { sheetPath } from '../wizard/journeyPath'
import { ActionChips } from './ActionChips'
import { ActionRemarks } from './ActionRemarks'
import { MoveButtons } from './MoveButtons'
import type { OfferedAction } from './offeredActions'
import { rememberCard, type TakenOwn } from './planArrival'
import { RemoveOwnDialog } from './RemoveOwnDialog'
import './actionCard.css'

interface ActionCardProps {
  subject: Subject
  offered: OfferedAction
  /** The actions before and after it in its group. */
  neighbours: { before: string | undefined; after: string | undefined }
  place: number
  of: number
  order: readonly string[]
  onTakeAway: (id: MeasureId) => void
  onTakenOwn: (taken: TakenOwn) => void
  onSay: (message: string) => void
}

/** One action: whether it is in, why, what it asks for, where it stands in the order. */
export function ActionCard(props: ActionCardProps) {
  const { subject, offered, neighbours, place, of, order, onTakeAway, onTakenOwn, onSay } = props
  const { action, isIn } = offered
  const [isRemoving, setRemoving] = useState(false)
  const { addMeasure, removeMeasure } = useSession.getState()
  const toggle = () => {
    if (isIn && action.kind === 'measure' && action.origin === 'own') {
      setRemoving(true)
      return
    }
    if (isIn) {
      if (action.kind === 'measure' && action.origin === 'added') onTakeAway(action.id)
      removeMeasure(action.id)
    } else addMeasure(action.id)
    onSay(isIn ? words.left(action.title) : words.taken(action.title))
  }
  return (
    <li className={isIn ? 'card action' : 'card action off'}>
      <label className="action-pick">
        <input type="checkbox" checked={isIn} onChange={toggle} />
        <span className="sr">
          {words.inPlan}: {action.title}
        </span>
      </label>
      <div className="stack close">
        <div className="action-head">
          <h3>{action.title}</h3>
          {action.kind === 'measure' && action.gain > 0 && <span className="gain">{words.points(action.gain)}</span>}
        </div>
        <p className="voice">{becauseOf(subject, offered)}</p>
        <ActionRemarks subject={subject} offered={offered} />
        <div className="action-foot">
          <ActionChips subject={subject} offered={offered} />
          <span className="action-commands">
            <MoveButtons action={action} neighbours={neighbours} place={place} of={of} order={order} onSay={onSay} />
            <Link
              id={`scheda-${action.id}`}
              href={sheetPath(subject.project.id, action.id)}
              onClick={() => rememberCard(action.id)}
            >
              {words.edit}
              <span className="sr">: {action.title}</span>
            </Link>
          </span>
        </div>
      </div>
      {isRemoving && (
        <RemoveOwnDialog
          project={subject.project}
          action={action.id}
          title={action.title}
          onClose={() => setRemoving(false)}
          onTaken={onTakenOwn}
        />
      )}
    </li>
  )
}

/** What somebody wrote of the need; otherwise the answers it comes from. */
function becauseOf(subject: Subject, { action }: OfferedAction): string {
  if (action.texts.need) return textOf(subject, action, 'need')
  const { content, measures, words: ruleWords } = subject
  const summary =
    action.kind === 'data' ? content.planTexts.dataCollection.text : (measures.get(action.id)?.summary ?? '')
  return becauseText(content, action.because, summary, ruleWords)
}
