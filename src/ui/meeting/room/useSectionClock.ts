import { useEffect, useState } from 'react'
import { addSeconds } from '../../../domain/meeting/editMeeting'
import { useSession } from '../../../state/session'

/** How often the time is kept, in seconds: at most this much is lost if the computer stops. */
const every = 10
/** A computer that slept did not discuss. */
const asleep = 60

/** Seconds on this section that are not kept yet. They are added to the meeting every few seconds. */
export function useSectionClock(meeting: string, section: string, paused: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (paused) return
    let from = Date.now()
    const passed = () => Math.floor((Date.now() - from) / 1000)
    const keep = () => {
      const whole = passed()
      if (whole > 0 && whole < asleep)
        useSession.getState().follow((project) => addSeconds(project, meeting, section, whole))
      from += whole * 1000
      setSeconds(0)
    }
    const timer = setInterval(() => (passed() >= every ? keep() : setSeconds(passed())), 1000)
    return () => {
      clearInterval(timer)
      keep()
    }
  }, [meeting, section, paused])
  return seconds
}
