import { useEffect } from 'react'
import { meetingNow } from '../../domain/meeting/meetingNow'
import type { Project } from '../../domain/project/project'
import { useSession } from '../../state/session'
import { MissingScreen } from '../frame/MissingScreen'
import { BeginScreen } from './begin/BeginScreen'
import { SecondCopyScreen } from './copies/SecondCopyScreen'
import { BringScreen } from './papers/BringScreen'
import { PaperScreen } from './papers/PaperScreen'
import { TypingScreen } from './papers/TypingScreen'
import { RoomScreen } from './room/RoomScreen'
import './meeting.css'

/** The meeting, what comes before it and what comes after. */
export function MeetingScreens({ project, part }: { project: Project; part: string | undefined }) {
  const now = meetingNow(project.meetings)
  const id = now?.[0] ?? null
  /** What is answered from here enters the minutes of the meeting that is going on. */
  useEffect(() => {
    useSession.getState().attend(id)
    return () => useSession.getState().attend(null)
  }, [id])
  switch (part) {
    case undefined:
      break
    case 'confronto':
      return <SecondCopyScreen project={project} />
    case 'che-cosa-portare':
      return <BringScreen project={project} />
    case 'questionario':
      return <PaperScreen project={project} />
    case 'trascrizione':
      return <TypingScreen project={project} />
    default:
      return <MissingScreen />
  }
  return now ? <RoomScreen project={project} id={now[0]} meeting={now[1]} /> : <BeginScreen project={project} />
}
