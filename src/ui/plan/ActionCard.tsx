import { useRef, useState } from 'react'
import type { MeasureId } from '../../domain/ids'
import { useSession } from '../../state/session'
import { becauseText } from '../../text/because'
import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { ActionChips } from './ActionChips'
import { ActionEditor } from './ActionEditor'
import { ActionRemarks } from './ActionRemarks'
import { MoveButtons } from './MoveButtons'
import type { OfferedAction } from './offeredActions'
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
  onSay: (message: string) => void
}

/** One action: whether it is in, why, what it asks for, where it stands in the order. */
export function ActionCard({ subject, offered, neighbours, place, of, order, onTakeAway, onSay }: ActionCardProps) {
  const { action, isIn } = offered
  const [isEditing, setEditing] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  const { addMeasure, removeMeasure } = useSession.getState()
  const toggle = () => {
    if (isIn) {
      if (action.kind === 'measure' && action.origin !== 'proposed') onTakeAway(action.id)
      removeMeasure(action.id)
    } else addMeasure(action.id)
    onSay(isIn ? words.left(action.title) : words.taken(action.title))
  }
  const closeEditor = () => {
    setEditing(false)
    editButton.current?.focus()
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
            <button
              ref={editButton}
              type="button"
              className="linklike"
              aria-expanded={isEditing}
              onClick={() => setEditing(!isEditing)}
            >
              {words.edit}
              <span className="sr">: {action.title}</span>
            </button>
          </span>
        </div>
        {isEditing && <ActionEditor subject={subject} action={action} onDone={closeEditor} />}
      </div>
    </li>
  )
}

function becauseOf({ content, measures, words: ruleWords }: Subject, { action }: OfferedAction): string {
  const summary =
    action.kind === 'data' ? content.planTexts.dataCollection.text : (measures.get(action.id)?.summary ?? '')
  return becauseText(content, action.because, summary, ruleWords)
}
