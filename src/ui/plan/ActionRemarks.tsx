import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { Icon } from '../components/Icon'
import type { OfferedAction } from './offeredActions'
import { tooEarlyText, waitsForText } from './planWarnings'

/** What an action waits for, or does not; and, for a duty that is left out, that a reason is due. */
export function ActionRemarks({ subject, offered: { action, isIn } }: { subject: Subject; offered: OfferedAction }) {
  const early = isIn ? tooEarlyText(subject, action) : undefined
  const waits = isIn && !early ? waitsForText(subject, action) : undefined
  const warning = !isIn && action.kind === 'measure' && action.duty ? words.dutyRemoved : early
  return (
    <>
      {waits && <p className="small muted">{waits}</p>}
      {warning && (
        <p className="action-duty">
          <Icon name="warning" />
          {warning}
        </p>
      )}
      {action.texts.note && <p className="small action-note">{action.texts.note.text}</p>}
    </>
  )
}
