import type { RoomView } from '../domain/meeting/roomView'

/** What the two windows of a meeting tell each other. Only the consultant's one knows the project. */
export type RoomMessage =
  /** A projector has opened and wants to know what to show; or it shows the message with this number. */
  | { kind: 'ask'; project: string }
  | { kind: 'shown'; project: string; sequence: number }
  | { kind: 'closed'; project: string }
  /** What the room is to see. A later one has a higher number, also after a reload. */
  | { kind: 'show'; project: string; sequence: number; view: RoomView }

export interface RoomChannel {
  tell: (message: RoomMessage) => void
  listen: (hear: (message: RoomMessage) => void) => () => void
  close: () => void
}

/** Between the windows of this browser, for one organisation; nothing where the browser has no such thing. */
export function openRoomChannel(project: string): RoomChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('conciliazione-20-20:incontro')
  let open = true
  return {
    tell: (message) => open && channel.postMessage(message),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<RoomMessage>) => data.project === project && hear(data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
    close: () => {
      open = false
      channel.close()
    },
  }
}

let last = 0
/** Numbers that grow, across reloads too. */
export function nextSequence(now = Date.now()): number {
  last = Math.max(now, last + 1)
  return last
}
