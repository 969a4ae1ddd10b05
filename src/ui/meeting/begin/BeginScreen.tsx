import { useState } from 'react'
import { Link } from 'wouter'
import { addMeeting, editMeeting } from '../../../domain/meeting/editMeeting'
import { type Meeting, newMeeting, type Person } from '../../../domain/meeting/meeting'
import { latestFirst } from '../../../domain/meeting/meetingNow'
import type { Project } from '../../../domain/project/project'
import { newId } from '../../../state/newId'
import { useSession } from '../../../state/session'
import { dayOf } from '../../../text/clock'
import { dayText } from '../../../text/format'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { documentPath, listPath } from '../../wizard/journeyPath'
import { firstToDiscuss } from '../firstToDiscuss'
import { PapersList } from './PapersList'
import { PeopleEditor } from './PeopleEditor'

/** Before a meeting: who is there, and those that are over. */
export function BeginScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const [present, setPresent] = useState<readonly Person[]>(() => latestFirst(project.meetings)[0]?.[1].present ?? [])
  const over = latestFirst(project.meetings)
  const begin = () => {
    const now = new Date()
    const meeting = newMeeting(dayOf(now), now.toISOString(), firstToDiscuss(questionnaire, project))
    useSession
      .getState()
      .follow((project) => addMeeting(project, `incontro-${newId()}`, { ...meeting, present: [...present] }))
  }
  return (
    <Screen title={words.title} back={{ to: listPath(project.id), label: words.back }} lead={words.lead}>
      <div className="split">
        <div className="stack apart">
          {over.length > 0 && (
            <section className="stack near" aria-labelledby="over">
              <h2 id="over">{words.past}</h2>
              <ul className="plainlist stack close">
                {over.map(([id, meeting]) => (
                  <li key={id} className="row">
                    <span>{words.pastLine(dayText(meeting.on), decidedIn(meeting))}</span>
                    <button
                      type="button"
                      className="linklike"
                      onClick={() =>
                        useSession.getState().follow((project) => editMeeting(project, id, { endedAt: null }))
                      }
                    >
                      {words.reopen} <span className="sr">{dayText(meeting.on)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              <p>
                {words.minutesWhere} <Link href={documentPath(project.id)}>{words.toDocument}</Link>
              </p>
            </section>
          )}
          <section className="stack" aria-labelledby="present">
            <h2 id="present">{words.present}</h2>
            <PeopleEditor present={present} onChange={setPresent} />
            <div>
              <button type="button" className="button" onClick={begin}>
                {words.start}
              </button>
            </div>
          </section>
        </div>
        <PapersList project={project.id} />
      </div>
    </Screen>
  )
}

const decidedIn = ({ decisions, agreements }: Meeting): number =>
  Object.keys(decisions).length + Object.keys(agreements).length
