import { Link } from 'wouter'
import { editEntry } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import type { Place } from '../../../domain/meeting/places'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { useSession } from '../../../state/session'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { UnknownChip } from '../../components/UnknownChip'
import { toVerifyPath } from '../../wizard/journeyPath'

interface ParkedListProps {
  project: string
  id: string
  meeting: Meeting
  reading: Reading
  places: readonly Place[]
  onGo: (place: Place) => void
}

/** What to come back to, and how much is to be found out. */
export function ParkedList({ project, id, meeting, reading, places, onGo }: ParkedListProps) {
  const { minute } = useSession.getState()
  const parked = places.filter(({ question }) => meeting.parked[question] !== undefined)
  const unknown = places.filter(({ question }) => countedAnswer(reading, question)?.state === 'unknown')
  if (parked.length === 0 && unknown.length === 0) return null
  return (
    <section className="stack near">
      {parked.length > 0 && (
        <>
          <h2 className="plain-head">{words.parked}</h2>
          <ul className="parked">
            {parked.map((place) => {
              const question = reading.index.byId.get(place.question)
              const text = question ? questionText(reading, question) : ''
              return (
                <li key={place.question}>
                  <button type="button" className="linklike" onClick={() => onGo(place)}>
                    {text}
                  </button>
                  <input
                    type="text"
                    aria-label={words.parkedWord(text)}
                    placeholder={words.parkedHint}
                    maxLength={longest.line}
                    value={meeting.parked[place.question] ?? ''}
                    onChange={({ target }) =>
                      minute((project) => editEntry(project, id, 'parked', place.question, target.value))
                    }
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <Link className="chip-link" href={toVerifyPath(project)}>
          <UnknownChip>{words.toVerifyNow(unknown.length)}</UnknownChip>
        </Link>
      )}
    </section>
  )
}
