import { useEffect, useState } from 'react'
import type { RoomView } from '../../../domain/meeting/roomView'
import { followRoom } from '../../../state/meetingProjector'
import { windowTitle } from '../../../text/frame'
import { wordsOfProjector as words } from '../../../text/projector'
import { projectorTheme } from './projectorTheme'
import { RoomFace } from './RoomFace'
import './projectorWindow.css'

/** The window on the projector: it shows what the other one tells, and neither reads nor writes the organisation. */
export function ProjectorWindow({ project }: { project: string }) {
  const [view, setView] = useState<RoomView>()
  const [theme, setTheme] = useState(projectorTheme.kept)
  useEffect(() => followRoom(project, setView), [project])
  useEffect(() => {
    document.title = windowTitle(words.title, false)
  }, [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    projectorTheme.keep(theme)
  }, [theme])
  return (
    <main className="projector" aria-live="polite">
      {view ? (
        <RoomFace view={view} />
      ) : (
        <div className="room waiting">
          <h1>{words.waiting}</h1>
          <p className="muted">{words.waitingHint}</p>
        </div>
      )}
      <div className="projector-tools">
        <button type="button" className="linklike" onClick={() => setTheme(theme === 'scuro' ? 'chiaro' : 'scuro')}>
          {theme === 'scuro' ? words.light : words.deep}
        </button>
        {document.fullscreenEnabled && (
          <button type="button" className="linklike" onClick={toggleFullScreen}>
            {words.fullScreen}
          </button>
        )}
      </div>
    </main>
  )
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  done.catch(() => {})
}
