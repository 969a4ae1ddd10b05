import { useEffect, useRef, useState } from 'react'
import type { RoomView } from '../../../domain/meeting/roomView'
import { openRoom, type Room } from '../../../state/meetingRoom'
import { useSession } from '../../../state/session'

/** Tells the projector what to show, and knows whether there is one. A tab that only reads tells nothing. */
export function useRoom(project: string, view: RoomView | undefined): { isShown: boolean } {
  const room = useRef<Room>(undefined)
  const [isShown, setShown] = useState(false)
  const readOnly = useSession((session) => session.readOnly)
  useEffect(() => {
    if (readOnly) return
    const opened = openRoom(project, setShown)
    room.current = opened
    return () => {
      room.current = undefined
      setShown(false)
      opened.leave()
    }
  }, [project, readOnly])
  /** By its words: what changes elsewhere in the project is no news for the room. */
  const said = view && JSON.stringify(view)
  useEffect(() => {
    if (said !== undefined && !readOnly) room.current?.show(JSON.parse(said) as RoomView)
  }, [said, readOnly])
  return { isShown }
}
