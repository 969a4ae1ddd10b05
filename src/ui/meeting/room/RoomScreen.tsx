import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { editEntry, editMeeting } from '../../../domain/meeting/editMeeting'
import type { Meeting } from '../../../domain/meeting/meeting'
import { type Place, placeNow, placesOf, step } from '../../../domain/meeting/places'
import type { Project } from '../../../domain/project/project'
import { sectionProgress } from '../../../domain/questionnaire/progress'
import { questionText } from '../../../domain/questionnaire/questionText'
import { useSession } from '../../../state/session'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { writeRoomView } from '../../../text/roomView'
import { useGuides } from '../../content/useGuides'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'
import { MissingScreen } from '../../frame/MissingScreen'
import { listPath, meetingPath } from '../../wizard/journeyPath'
import { canReveal, revealSwitch } from '../revealing'
import { AgreementsPanel } from './AgreementsPanel'
import { EndMeeting } from './EndMeeting'
import { FindQuestion } from './FindQuestion'
import { KeyList } from './KeyList'
import { NotesBox } from './NotesBox'
import { ParkedList } from './ParkedList'
import { PresentPanel } from './PresentPanel'
import { ProjectorBar } from './ProjectorBar'
import { QuestionDesk } from './QuestionDesk'
import { RevealPanel } from './RevealPanel'
import { TimePanel } from './TimePanel'
import { useRoom } from './useRoom'
import { useRoomKeys } from './useRoomKeys'

interface RoomScreenProps {
  project: Project
  id: string
  meeting: Meeting
}

/** The consultant's window. What the room sees is decided here and nowhere else. */
export function RoomScreen({ project, id, meeting }: RoomScreenProps) {
  const questionnaire = useQuestionnaire()
  const questionGuides = useGuides()
  const { completedSections } = project
  const reading = useReading(project)
  const progress = useMemo(
    () => sectionProgress(questionnaire, reading, completedSections),
    [questionnaire, reading, completedSections],
  )
  const places = useMemo(() => placesOf(progress), [progress])
  const place = placeNow(places, meeting.question, reading.index.order)
  const question = place && reading.index.byId.get(place.question)
  const view =
    place &&
    writeRoomView({
      ...{ content: questionnaire, reading, meeting, place },
      example: questionGuides[place.question]?.example,
    })
  const room = useRoom(project.id, view)
  const [here, setHere] = useState(false)

  const follow = useSession.getState().follow
  const change = (changes: Parameters<typeof editMeeting>[2]) => follow((project) => editMeeting(project, id, changes))
  const goTo = (next: Place | undefined) => {
    if (next) change({ question: next.question, screen: meeting.screen === 'dark' ? 'dark' : 'question' })
  }
  const isParked = place !== undefined && meeting.parked[place.question] !== undefined
  const park = () =>
    place && follow((project) => editEntry(project, id, 'parked', place.question, isParked ? null : ''))
  const reveal = () => place && canReveal(reading, place) && change(revealSwitch(meeting, place.section.id))
  const next = place && step(places, place.question, 1)
  const previous = place && step(places, place.question, -1)
  useRoomKeys({
    ArrowRight: () => goTo(next),
    ArrowLeft: () => goTo(previous),
    p: park,
    r: reveal,
    a: () => document.getElementById('room-notes')?.focus(),
  })
  if (!place || !question || !view) return <MissingScreen />

  return (
    <>
      <Link className="back" href={listPath(project.id)}>
        <span aria-hidden="true">← </span>
        {words.back}
      </Link>
      <div className="split desk-room">
        <div className="stack">
          <ProjectorBar
            project={project.id}
            meeting={meeting}
            view={view}
            isShown={room.isShown}
            isHere={here}
            onHere={setHere}
            onScreen={(screen) => change({ screen })}
          />
          <QuestionDesk
            key={question.id}
            {...{ project, id, meeting, reading, place, question }}
            title={questionText(reading, question)}
            onPrevious={previous && (() => goTo(previous))}
            onNext={next && (() => goTo(next))}
            leavesSection={next?.section.id !== place.section.id}
            isParked={isParked}
            onPark={park}
          />
          <div className="desk-below stack">
            <AgreementsPanel id={id} meeting={meeting} />
            <p>
              <Link href={meetingPath(project.id, 'confronto')}>{words.secondCopy}</Link>
              <span className="muted small block">{words.secondCopyHint}</span>
            </p>
            <PresentPanel id={id} meeting={meeting} />
            <KeyList />
            <EndMeeting id={id} />
          </div>
        </div>
        <div className="stack far desk-side">
          <TimePanel id={id} meeting={meeting} place={place} progress={progress} />
          <FindQuestion reading={reading} places={places} onGo={goTo} />
          <NotesBox key={question.id} question={question} text={project.notes[question.id] ?? ''} />
          <ParkedList project={project.id} id={id} meeting={meeting} reading={reading} places={places} onGo={goTo} />
          <RevealPanel meeting={meeting} reading={reading} place={place} onReveal={reveal} />
        </div>
      </div>
    </>
  )
}
