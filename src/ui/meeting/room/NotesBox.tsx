import { useState } from 'react'
import { longest } from '../../../domain/project/project'
import type { Question } from '../../../domain/questionnaire/question'
import { useSession } from '../../../state/session'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { useGuides } from '../../content/useGuides'

/** The consultant's own notes on this question, and where its answer is seen. */
export function NotesBox({ question, text }: { question: Question; text: string }) {
  const [draft, setDraft] = useState<string>()
  const evidence = useGuides()[question.id]?.evidence
  return (
    <section className="stack near">
      <div className="field">
        <label htmlFor="room-notes">
          {words.notes} <span className="muted plain-weight">{words.onlyYours}</span>{' '}
          <span className="key" aria-hidden="true">
            A
          </span>
        </label>
        <textarea
          id="room-notes"
          rows={4}
          maxLength={longest.note}
          value={draft ?? text}
          onChange={({ target }) => {
            setDraft(target.value)
            useSession.getState().writeNote(question.id, target.value)
          }}
          onBlur={() => setDraft(undefined)}
        />
      </div>
      {evidence && (
        <div>
          <h2 className="plain-head">{words.evidence}</h2>
          <p className="small">{evidence}</p>
        </div>
      )}
    </section>
  )
}
