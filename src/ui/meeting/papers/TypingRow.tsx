import { type KeyboardEvent, memo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { QuestionnaireContent } from '../../../domain/content'
import type { Answer } from '../../../domain/questionnaire/answer'
import { useSession } from '../../../state/session'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { isOneKey, readTyped, type TypingBox, typedMeaning, typedText } from './typing'

interface TypingRowProps extends TypingBox {
  content: QuestionnaireContent
  /** The question as it is put to this organisation. */
  title: string
  answer: Answer | undefined
  mayNotApply: boolean
}

/**
 * One box and what it means: saved at once where one key is the answer, elsewhere on leaving it. It knows its own
 * answer only: a key draws one row, not the whole questionnaire.
 */
export const TypingRow = memo(function TypingRow(props: TypingRowProps) {
  const { content, question, field, title, answer, mayNotApply } = props
  const box = { question, field }
  const [draft, setDraft] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const oneKey = isOneKey(box)
  const place = `${question.id}-${field?.id ?? ''}-typed`

  const take = (typed: string): boolean => {
    const read = readTyped(box, typed, { content, answer, mayNotApply })
    const isRefused = 'message' in read
    setRefused(isRefused ? read.message : undefined)
    if (isRefused) return false
    setDraft(undefined)
    useSession.getState().answer(question.id, read.answer)
    return true
  }
  /** The rows that an answer opens are there before going on to them. */
  const takeAndMove = (typed: string | undefined, from: HTMLInputElement, by: 1 | -1) => {
    let taken = true
    if (typed !== undefined)
      flushSync(() => {
        taken = take(typed)
      })
    if (taken) move(from, by)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'ArrowDown' || key === 'Enter') takeAndMove(draft, currentTarget, 1)
    else if (key === 'ArrowUp') takeAndMove(draft, currentTarget, -1)
    else if (oneKey && (key === 'Backspace' || key === 'Delete')) takeAndMove('0', currentTarget, 1)
    else if (oneKey && key.length === 1) takeAndMove(key, currentTarget, 1)
    else return
    event.preventDefault()
  }
  return (
    <tr className={field && 'part'}>
      <th scope="row">
        {field ? (
          field.label
        ) : (
          <>
            <span className="muted">{question.code}</span> {title}
          </>
        )}
      </th>
      <td>
        <input
          type="text"
          className={oneKey ? 'typing-box one-key' : 'typing-box'}
          autoComplete="off"
          maxLength={2000}
          aria-label={words.typingKey(question.code, title, field?.label)}
          aria-describedby={place}
          aria-invalid={refused === undefined ? undefined : true}
          value={draft ?? typedText(content, box, answer)}
          onKeyDown={press}
          /** Where there are no keys but those on the screen, one key arrives here too. */
          onChange={({ target }) => (oneKey ? takeAndMove(target.value.slice(-1), target, 1) : setDraft(target.value))}
          onFocus={({ target }) => target.select()}
          onBlur={() => draft !== undefined && take(draft)}
        />
      </td>
      <td id={place} aria-live="polite" className={answer || refused ? undefined : 'muted'}>
        {refused ?? typedMeaning(content, box, answer)}
      </td>
    </tr>
  )
})

function move(box: HTMLInputElement, by: 1 | -1): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.typing-box')]
  boxes[boxes.indexOf(box) + by]?.focus()
}
