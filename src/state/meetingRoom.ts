import type { RoomView } from '../domain/meeting/roomView'
import { nextSequence, openRoomChannel } from './meetingChannel'

export interface Room {
  show: (view: RoomView) => void
  leave: () => void
}

/** How long a projector may take to answer before it counts as closed, in milliseconds. */
const patience = 1500
/** A projector that crashed says nothing: it is asked again and again. */
const again = 4000

/** The consultant's side: tells the projectors what to show, and knows whether there is one. */
export function openRoom(project: string, heard: (isShown: boolean) => void): Room {
  const channel = openRoomChannel(project)
  let view: RoomView | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (!view) return
    channel?.tell({ kind: 'show', project, sequence: nextSequence(), view })
    clearTimeout(timer)
    timer = setTimeout(() => heard(false), patience)
  }
  const silent = channel?.listen((message) => {
    if (message.kind === 'ask') tell()
    if (message.kind === 'shown') {
      clearTimeout(timer)
      heard(true)
    }
    /** There may be another one. */
    if (message.kind === 'closed') tell()
  })
  const asking = setInterval(tell, again)
  return {
    show: (next) => {
      view = next
      tell()
    },
    leave: () => {
      clearTimeout(timer)
      clearInterval(asking)
      silent?.()
      channel?.close()
    },
  }
}
