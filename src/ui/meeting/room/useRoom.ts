import { useEffect, useRef, useState } from 'react'
import type { RoomView } from '../../../domain/meeting/roomView'
import { openRoom, type Room } from '../../../state/meetingRoom'

/** Tells the projector what to show, and knows whether there is one. */
export function useRoom(project: string, view: RoomView | undefined): { isShown: boolean } {
  const room = useRef<Room>(undefined)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const opened = openRoom(project, setShown)
    room.current = opened
    return opened.leave
  }, [project])
  /** By its words: what changes elsewhere in the project is no news for the room. */
  const said = view && JSON.stringify(view)
  useEffect(() => {
    if (said !== undefined) room.current?.show(JSON.parse(said) as RoomView)
  }, [said])
  return { isShown }
}
