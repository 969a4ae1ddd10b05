import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { Icon } from '../components/Icon'
import type { OfferedAction } from './offeredActions'

/** What an action waits for; and, for a duty that is left out, that a reason is due. */
export function ActionRemarks({ subject, offered: { action, isIn } }: { subject: Subject; offered: OfferedAction }) {
  if (action.kind === 'data') return null
  const titles = subject.plan.actions.filter(({ id }) => action.waitsFor.includes(id)).map(({ title }) => title)
  return (
    <>
      {isIn && titles.length > 0 && <p className="small muted">{words.waitsFor(titles)}</p>}
      {!isIn && action.duty && (
        <p className="action-duty">
          <Icon name="warning" />
          {words.dutyRemoved}
        </p>
      )}
      {action.texts.note && <p className="small action-note">{action.texts.note.text}</p>}
    </>
  )
}
