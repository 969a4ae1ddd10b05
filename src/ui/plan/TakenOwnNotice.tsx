import { useLocation } from 'wouter'
import { editAction, writeOwn } from '../../domain/project/choices'
import type { Project } from '../../domain/project/project'
import { useSession } from '../../state/session'
import { wordsOfPlan as words } from '../../text/plan'
import { Icon } from '../components/Icon'
import type { PlanArrival, TakenOwn } from './planArrival'

interface TakenOwnNoticeProps {
  project: Project
  taken: TakenOwn
  onSay: (message: string) => void
}

/** An action written from scratch was just taken away: it can come back, whole. */
export function TakenOwnNotice({ project, taken: { id, own, edit }, onSay }: TakenOwnNoticeProps) {
  const [place, navigate] = useLocation()
  if (project.choices.own[id]) return null
  const putBack = () => {
    useSession.getState().decide((choices) => {
      const back = writeOwn(choices, id, own)
      return edit ? editAction(back, id, edit) : back
    })
    navigate(place, { replace: true, state: { action: id } satisfies PlanArrival })
    onSay(words.putBackOwn(own.title))
    requestAnimationFrame(() => document.getElementById(`scheda-${id}`)?.focus())
  }
  return (
    <div className="remark calm">
      <Icon name="info" />
      <p role="status">
        {words.takenOwn(own.title)}{' '}
        <button type="button" className="linklike" onClick={putBack}>
          {words.undo}
        </button>
      </p>
    </div>
  )
}
