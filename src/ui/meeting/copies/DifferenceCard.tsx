import { type FormEvent, useId, useMemo, useState } from 'react'
import { questionnaire } from '../../../content/questionnaire'
import type { Difference } from '../../../domain/meeting/differences'
import { settleDifference, usualDeciders } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import type { Project } from '../../../domain/project/project'
import type { Answer } from '../../../domain/questionnaire/answer'
import { questionText } from '../../../domain/questionnaire/questionText'
import { readAnswers } from '../../../domain/questionnaire/readAnswers'
import { useSession } from '../../../state/session'
import { answerText } from '../../../text/becauseAnswers'
import { quoted } from '../../../text/format'
import { wordsOfSecondCopy as words } from '../../../text/secondCopy'
import { Field } from '../../components/Field'
import { OptionCard } from '../../components/OptionCard'
import { content } from '../../plan/content'

interface DifferenceCardProps {
  project: Project
  id: string
  meeting: Meeting
  difference: Difference
}

/** One question the two copies see differently; it stays here, with what was decided. */
export function DifferenceCard({ project, id, meeting, difference }: DifferenceCardProps) {
  const { question: questionId, ours, theirs, points } = difference
  const box = useId()
  const reading = useMemo(
    () => readAnswers(questionnaire, project.answers, project.track),
    [project.answers, project.track],
  )
  const question = reading.index.byId.get(questionId)
  const decision = meeting.decisions[questionId]
  const [chosen, setChosen] = useState<string>()
  const [by, setBy] = useState(() => usualDeciders(meeting))
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  if (question?.type !== 'anchors') return null
  const text = (answer: Answer) => answerText(content, question, answer)

  const marks = [
    ...question.options.map((option) => ({
      id: option.id,
      text: option.text,
      whose: whoseOf(option.id, ours, theirs),
    })),
    { id: unsure, text: words.unknown, whose: undefined },
  ]
  const settle = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (chosen === undefined || why.trim() === '') return
    const answer: Answer = chosen === unsure ? { state: 'unknown' } : { state: 'given', value: chosen }
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
          <strong>{words.settled}:</strong> {decision.after && quoted(text(decision.after))}. {decision.why}{' '}
          <span className="muted">{decision.by}</span>
        </p>
      ) : (
        <form className="stack near" onSubmit={settle}>
          <fieldset>
            <legend>{words.decide}</legend>
            <div className="anchors">
              {marks.map(({ id: option, text, whose }) => (
                <OptionCard
                  key={option}
                  type="radio"
                  name={`${box}-choice`}
                  checked={chosen === option}
                  onChange={() => setChosen(option)}
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

/** Ids of options never begin with a tilde. */
const unsure = '~unknown'

function whoseOf(option: string, ours: Answer, theirs: Answer): string | undefined {
  if (ours.state === 'given' && ours.value === option) return words.ours
  return theirs.state === 'given' && theirs.value === option ? words.theirs : undefined
}
