import { useState } from 'react'
import { Link } from 'wouter'
import { confirmAnswers } from '../../domain/project/editProject'
import type { Project } from '../../domain/project/project'
import { questionText } from '../../domain/questionnaire/questionText'
import { askedState } from '../../domain/questionnaire/readAnswers'
import { keepSnapshot, startRound, takeSnapshot } from '../../domain/snapshots/rounds'
import { newId } from '../../state/newId'
import { useSession } from '../../state/session'
import { dayOf } from '../../text/clock'
import { snapshotName, toConfirmText, wordsOfCompare as words } from '../../text/compare'
import { useQuestionnaire } from '../content/useQuestionnaire'
import { useReading } from '../content/useReading'
import { questionPath } from '../wizard/journeyPath'

/** A year later: the same answers, each to be looked at again. */
export function NewRound({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const change = useSession((session) => session.minute)
  const [today] = useState(() => dayOf(new Date()))
  const reading = useReading(project)
  const waiting = reading.index.questions
    .filter(({ id }) => project.toConfirm.includes(id) && askedState(reading, id) !== 'notAsked')
    .map((question) => ({ id: question.id, text: questionText(reading, question) }))
  const start = () =>
    change((project) =>
      startRound(keepSnapshot(project, newId(), takeSnapshot(questionnaire, project, snapshotName(today), today))),
    )
  return (
    <section className="stack" aria-labelledby="round">
      <h2 id="round">{words.round}</h2>
      <p className="measure">{words.roundHint}</p>
      {waiting.length === 0 ? (
        <div>
          <button type="button" className="button quiet" onClick={start}>
            {words.startRound}
          </button>
        </div>
      ) : (
        <>
          <h3>{words.toConfirmTitle}</h3>
          <p role="status">{toConfirmText(waiting.length)}</p>
          <ul>
            {waiting.map(({ id, text }) => (
              <li key={id}>
                <Link href={questionPath(questionnaire.journey, project.id, id)}>{text}</Link>
              </li>
            ))}
          </ul>
          <div>
            <button
              type="button"
              className="button quiet"
              onClick={() => change((project) => confirmAnswers(project, project.toConfirm))}
            >
              {words.confirmAll}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
