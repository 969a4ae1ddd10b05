import { type KeyboardEvent, memo, useState } from 'react'
import type { Answer } from '../../../domain/questionnaire/answer'
import type { Question } from '../../../domain/questionnaire/question'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { useSession } from '../../../state/session'
import { wordsOfPapers as words } from '../../../text/meetingPapers'

export type KeyedQuestion = Extract<Question, { type: 'anchors' | 'choice' }>

/** One question, one key. */
export const TypingRow = memo(function TypingRow({ reading, question }: { reading: Reading; question: KeyedQuestion }) {
  const [refused, setRefused] = useState<string>()
  const answer = countedAnswer(reading, question.id)
  const text = questionText(reading, question)
  const write = (key: string, box: HTMLInputElement) => {
    const typed = answerOf(question, key)
    setRefused(typed === undefined ? key : undefined)
    if (typed === undefined) return
    useSession.getState().answer(question.id, typed)
    move(box, 1)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
    if (event.key === 'ArrowDown' || event.key === 'Enter') move(event.currentTarget, 1)
    else if (event.key === 'ArrowUp') move(event.currentTarget, -1)
    else if (event.key === 'Backspace' || event.key === 'Delete') write('0', event.currentTarget)
    else if (event.key.length === 1) write(event.key, event.currentTarget)
    else return
    event.preventDefault()
  }
  return (
    <tr>
      <th scope="row">
        <span className="muted">{question.code}</span> {text}
      </th>
      <td>
        <input
          type="text"
          className="typing-box"
          inputMode="text"
          autoComplete="off"
          aria-label={words.typingKey(question.code, text)}
          aria-describedby={`${question.id}-typed`}
          value={keyOf(question, answer)}
          onKeyDown={press}
          /** Where there are no keys but those on the screen, what was written arrives here. */
          onChange={({ target }) => write(target.value.slice(-1), target)}
          onFocus={({ target }) => target.select()}
        />
      </td>
      <td id={`${question.id}-typed`} className={answer ? undefined : 'muted'}>
        {refused === undefined ? sentenceOf(question, answer) : words.notOffered(refused)}
      </td>
    </tr>
  )
})

function answerOf(question: KeyedQuestion, key: string): Answer | null | undefined {
  if (key === '0') return null
  if (key.toLowerCase() === 'n') return { state: 'unknown' }
  const option = question.options[Number(key) - 1]
  return option && { state: 'given', value: option.id }
}

function keyOf({ options }: KeyedQuestion, answer: Answer | undefined): string {
  if (answer?.state === 'unknown') return 'N'
  if (answer?.state !== 'given') return ''
  return `${options.findIndex(({ id }) => id === answer.value) + 1}`
}

function sentenceOf({ options }: KeyedQuestion, answer: Answer | undefined): string {
  if (!answer) return words.nothing
  if (answer.state === 'unknown') return words.unknown
  if (answer.state === 'notApplicable') return answer.reason
  return options.find(({ id }) => id === answer.value)?.text ?? ''
}

function move(box: HTMLInputElement, by: 1 | -1): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.typing-box')]
  boxes[boxes.indexOf(box) + by]?.focus()
}
