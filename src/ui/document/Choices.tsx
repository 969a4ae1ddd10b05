import { useId } from 'react'
import type { DocumentOptions } from '../../text/document/subject'
import { wordsOfDocumentPage as words } from '../../text/documentPage'

interface ChoicesProps {
  options: DocumentOptions
  onChoose: (options: DocumentOptions) => void
}

/** What goes in only if someone asks for it. Notes need the answers they stand beside. */
export function Choices({ options, onChoose }: ChoicesProps) {
  const id = useId()
  return (
    <fieldset className="document-choices">
      <legend>{words.options}</legend>
      <label className="tick">
        <input
          type="checkbox"
          checked={options.answers}
          aria-describedby={`${id}-answers`}
          onChange={({ target }) => onChoose({ answers: target.checked, notes: false })}
        />
        <span>
          {words.withAnswers}
          <span id={`${id}-answers`} className="hint document-hint">
            {words.withAnswersHint}
          </span>
        </span>
      </label>
      {options.answers && (
        <label className="tick">
          <input
            type="checkbox"
            checked={options.notes}
            aria-describedby={`${id}-notes`}
            onChange={({ target }) => onChoose({ ...options, notes: target.checked })}
          />
          <span>
            {words.withNotes}
            <span id={`${id}-notes`} className="hint document-hint">
              {words.withNotesHint}
            </span>
          </span>
        </label>
      )}
    </fieldset>
  )
}
