import { type FormEvent, useId, useState } from 'react'
import type { Difference } from '../../../domain/meeting/differences'
import { settleDifference, usualDeciders } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import type { Project } from '../../../domain/project/project'
import { questionText } from '../../../domain/questionnaire/questionText'
import { useSession } from '../../../state/session'
import { quoted } from '../../../text/format'
import { copyText, wordsOfSecondCopy as words } from '../../../text/secondCopy'
import { Field } from '../../components/Field'
import { OptionCard } from '../../components/OptionCard'
import { contentOf } from '../../content/contentOf'
import { useReading } from '../../content/useReading'
import { choicesOf } from './choices'

interface DifferenceCardProps {
  project: Project
  id: string
  meeting: Meeting
  difference: Difference
}

/** One question the two copies see differently; it stays here, with what was decided. */
export function DifferenceCard({ project, id, meeting, difference }: DifferenceCardProps) {
  const { question: questionId, theirs, points, boxes } = difference
  const box = useId()
  const content = contentOf(project)
  const reading = useReading(project)
  const question = reading.index.byId.get(questionId)
  const decision = meeting.decisions[questionId]
  const [chosen, setChosen] = useState<number>()
  const [by, setBy] = useState(() => usualDeciders(meeting))
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  if (!question) return null
  const choices = choicesOf(content, question, difference)
  const settle = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const answer = chosen === undefined ? undefined : choices[chosen]?.answer
    if (answer === undefined || why.trim() === '') return
    const at = new Date().toISOString()
    useSession
      .getState()
      .minute((project) =>
        settleDifference(project, id, questionId, { answer, other: theirs, by, why: why.trim(), at }),
      )
  }
  return (
    <section className="card stack near" aria-labelledby={`${box}-title`}>
      <h2 id={`${box}-title`} className="question-title">
        {questionText(reading, question)}
      </h2>
      <p className="muted small">{words.distance(points)}</p>
      {decision?.other ? (
        <p role="status">
          <strong>{words.settled}:</strong>{' '}
          {decision.after && quoted(copyText(content, question, decision.after, boxes))}. {decision.why}{' '}
          <span className="muted">{decision.by}</span>
        </p>
      ) : (
        <form className="stack near" onSubmit={settle}>
          <fieldset>
            <legend>{words.decide}</legend>
            <div className="anchors">
              {choices.map(({ text, whose }, place) => (
                <OptionCard
                  key={`${whose} ${text}`}
                  type="radio"
                  name={`${box}-choice`}
                  checked={chosen === place}
                  onChange={() => setChosen(place)}
                  label={
                    <>
                      {text} {whose && <span className="chip">{whose}</span>}
                    </>
                  }
                />
              ))}
            </div>
          </fieldset>
          <div className="decision">
            <Field id={`${box}-by`} label={words.by}>
              {(control) => (
                <input
                  {...control}
                  type="text"
                  maxLength={longest.line}
                  value={by}
                  onChange={({ target }) => setBy(target.value)}
                />
              )}
            </Field>
            <Field
              id={`${box}-why`}
              label={words.why}
              error={tried && why.trim() === '' ? words.whyMissing : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  type="text"
                  maxLength={longest.text}
                  value={why}
                  onChange={({ target }) => setWhy(target.value)}
                />
              )}
            </Field>
          </div>
          <div role="alert">{tried && chosen === undefined && <p className="message">{words.choiceMissing}</p>}</div>
          <div>
            <button type="submit" className="button quiet">
              {words.settle}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}
