import { useId } from 'react'
import type { Changes } from '../../../domain/project/changes'
import type { DocumentSettings } from '../../../domain/project/project'
import { wordsOfDocumentSettings as words } from '../../../text/documentSettings'

interface AnswersChoiceProps {
  settings: DocumentSettings
  onChoose: (changes: Changes<DocumentSettings>) => void
}

/** What goes in only if someone asks for it. Notes need the answers they stand beside. */
export function AnswersChoice({ settings, onChoose }: AnswersChoiceProps) {
  return (
    <>
      <Tick
        label={words.withAnswers}
        hint={words.withAnswersHint}
        checked={settings.answers}
        onChange={(answers) => onChoose({ answers, notes: false })}
      />
      {settings.answers && (
        <Tick
          label={words.withNotes}
          hint={words.withNotesHint}
          checked={settings.notes}
          onChange={(notes) => onChoose({ notes })}
        />
      )}
    </>
  )
}

interface TickProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Tick({ label, hint, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={id}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label}
        <span id={id} className="hint document-hint">
          {hint}
        </span>
      </span>
    </label>
  )
}
