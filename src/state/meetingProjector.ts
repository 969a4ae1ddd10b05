import type { RoomView } from '../domain/meeting/roomView'
import { openRoomChannel } from './meetingChannel'

interface Shown {
  sequence: number
  view: RoomView
}

const placeOf = (project: string) => `conciliazione:proiettore:${project}`

/**
 * The projector's side: shows what it is told, the latest only, and writes nothing of the project. What it shows
 * stays with its window, so that a reload needs nobody.
 */
export function followRoom(project: string, show: (view: RoomView) => void): () => void {
  const channel = openRoomChannel(project)
  let shown = kept(project)
  if (shown) show(shown.view)
  const silent = channel?.listen((message) => {
    if (message.kind !== 'show') return
    if (!shown || message.sequence >= shown.sequence) {
      const isNews = JSON.stringify(shown?.view) !== JSON.stringify(message.view)
      shown = { sequence: message.sequence, view: message.view }
      keep(project, shown)
      if (isNews) show(shown.view)
    }
    channel.tell({ kind: 'shown', project, sequence: message.sequence })
  })
  const leave = () => channel?.tell({ kind: 'closed', project })
  window.addEventListener('pagehide', leave)
  channel?.tell({ kind: 'ask', project })
  return () => {
    window.removeEventListener('pagehide', leave)
    leave()
    silent?.()
    channel?.close()
  }
}

function keep(project: string, shown: Shown): void {
  try {
    sessionStorage.setItem(placeOf(project), JSON.stringify(shown))
  } catch {
    // Without a place to keep it, a reloaded projector asks the other window.
  }
}

function kept(project: string): Shown | undefined {
  try {
    const written = sessionStorage.getItem(placeOf(project))
    return written === null ? undefined : (JSON.parse(written) as Shown)
  } catch {
    return undefined
  }
}
