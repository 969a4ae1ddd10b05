import { useState } from 'react'
import type { Meeting, Screen } from '../../../domain/meeting/meeting'
import type { RoomView } from '../../../domain/meeting/roomView'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { Icon } from '../../components/Icon'
import { projectorPath } from '../../wizard/journeyPath'
import { HereFace } from './HereFace'

interface ProjectorBarProps {
  project: string
  meeting: Meeting
  view: RoomView
  /** A projector's window has just answered. */
  isShown: boolean
  /** This window is showing what the projector would. */
  isHere: boolean
  onHere: (isHere: boolean) => void
  onScreen: (screen: Screen) => void
}

/** What the room sees, and the window it sees it in. */
export function ProjectorBar({ project, meeting, view, isShown, isHere, onHere, onScreen }: ProjectorBarProps) {
  const [blocked, setBlocked] = useState(false)
  const open = () => {
    const address = `${location.href.split('#')[0]}#${projectorPath(project)}`
    setBlocked(window.open(address, `proiettore-${project}`, 'popup,width=1280,height=800') === null)
  }
  const isDark = meeting.screen === 'dark'
  return (
    <div className="stack close">
      <div className={isShown ? 'projector-bar' : 'projector-bar off'}>
        <strong role="status">
          <ScreenIcon />
          {isShown ? words.onProjector[view.screen] : words.noProjector}
        </strong>
        <span className="row">
          {isShown && (
            <button type="button" className="linklike" onClick={() => onScreen(isDark ? 'question' : 'dark')}>
              {isDark ? words.light : words.darken}
            </button>
          )}
          <button type="button" className="linklike" onClick={open}>
            {isShown ? words.reopenProjector : words.openProjector}
          </button>
          <button type="button" className="linklike" title={words.showHereHint} onClick={() => onHere(true)}>
            {words.showHere}
          </button>
        </span>
      </div>
      <div role="status">
        {blocked && !isShown && (
          <p className="remark">
            <Icon name="warning" />
            <span>{words.blocked}</span>
          </p>
        )}
      </div>
      {isHere && <HereFace view={view} onClose={() => onHere(false)} />}
    </div>
  )
}

function ScreenIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 4h18v12H3zM9 20h6M12 16v4" />
    </svg>
  )
}
