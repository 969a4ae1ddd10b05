import { useId, useMemo, useState } from 'react'
import { findQuestions } from '../../../domain/meeting/findQuestions'
import type { Place } from '../../../domain/meeting/places'
import { questionText } from '../../../domain/questionnaire/questionText'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { Field } from '../../components/Field'

interface FindQuestionProps {
  reading: Reading
  places: readonly Place[]
  onGo: (place: Place) => void
}

/** Jumps to any question by words of it; Enter takes the first. */
export function FindQuestion({ reading, places, onGo }: FindQuestionProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const known = useMemo(
    () =>
      places.flatMap((place) => {
        const question = reading.index.byId.get(place.question)
        if (!question) return []
        const options = 'options' in question ? question.options.map(({ text }) => text).join(' ') : ''
        return [
          {
            place,
            code: question.code,
            text: questionText(reading, question),
            more: `${place.section.title} ${options}`,
          },
        ]
      }),
    [places, reading],
  )
  const found = findQuestions(known, typed)
  const go = (place: Place) => {
    setTyped('')
    onGo(place)
  }
  return (
    <div className="stack close">
      <Field id={id} label={words.find} hint={words.findHint}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              const [first] = found
              if (event.key === 'Enter' && first) go(first.place)
            }}
          />
        )}
      </Field>
      <p role="status" className="muted small">
        {typed.trim() !== '' && words.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul className="found">
          {found.map(({ place, code, text }) => (
            <li key={place.question}>
              <button type="button" className="linklike" onClick={() => go(place)}>
                <span className="muted">{code}</span> {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
