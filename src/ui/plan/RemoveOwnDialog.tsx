import type { ActionId } from '../../domain/ids'
import { removeOwn } from '../../domain/project/choices'
import type { Project } from '../../domain/project/project'
import { useSession } from '../../state/session'
import { wordsOfSheet as words } from '../../text/sheet'
import { Dialog } from '../components/Dialog'
import type { TakenOwn } from './planArrival'

interface RemoveOwnDialogProps {
  project: Project
  action: ActionId
  title: string
  onClose: () => void
  onTaken: (taken: TakenOwn) => void
}

/** Asks before an action written from scratch goes with all its sheet. */
export function RemoveOwnDialog({ project, action, title, onClose, onTaken }: RemoveOwnDialogProps) {
  const { decide } = useSession.getState()
  const remove = () => {
    const { own, edits } = project.choices
    const mine = own[action]
    decide((choices) => removeOwn(choices, action))
    onClose()
    if (mine) onTaken({ id: action, own: mine, edit: edits[action] })
  }
  return (
    <Dialog title={words.removeOwnTitle(title)} onClose={onClose}>
      <p>{words.removeOwnText}</p>
      <div className="row">
        <button type="button" className="button grave" onClick={remove}>
          {words.removeOwn}
        </button>
        <form method="dialog">
          <button type="submit" className="button quiet">
            {words.cancel}
          </button>
        </form>
      </div>
    </Dialog>
  )
}
