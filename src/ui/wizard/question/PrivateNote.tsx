import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { longest } from '../../../domain/project/project'
import { wordsOfQuestion } from '../../../text/questionPage'
import type { PageDraft } from '../draft/questionDraft'

interface PrivateNoteProps {
  question: string
  text: string
}

/** A note for oneself: it enters the plan only on request. */
export function PrivateNote({ question, text }: PrivateNoteProps) {
  const { register, control, getValues } = useFormContext<PageDraft>()
  const note = useWatch({ control, name: `${question}.note` })
  const [startsOpen] = useState(() => getValues(`${question}.note`) !== '')
  return (
    <details className="note" id={`${question}-note-place`} open={startsOpen}>
      <summary>{note ? wordsOfQuestion.note : wordsOfQuestion.addNote}</summary>
      <div className="disclosed stack close">
        <p className="hint" id={`${question}-note-hint`}>
          {wordsOfQuestion.noteHint}
        </p>
        <textarea
          id={`${question}-note`}
          rows={2}
          maxLength={longest.note}
          aria-label={wordsOfQuestion.noteName(text)}
          aria-describedby={`${question}-note-hint`}
          {...register(`${question}.note`)}
        />
        <p role="status" className="small">
          {note && note.length >= longest.note ? wordsOfQuestion.noteFull(longest.note) : ''}
        </p>
      </div>
    </details>
  )
}

/** Opens the note of a question and goes there. */
export function openNote(question: string): void {
  const place = document.getElementById(`${question}-note-place`)
  if (place instanceof HTMLDetailsElement) place.open = true
  document.getElementById(`${question}-note`)?.focus()
}
