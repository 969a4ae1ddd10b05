import type { Content } from '../../../domain/content'
import { type Difference, takeTheirs } from '../../../domain/meeting/differences'
import type { Answer } from '../../../domain/questionnaire/answer'
import type { Question } from '../../../domain/questionnaire/question'
import { copyText, wordsOfSecondCopy as words } from '../../../text/secondCopy'

/** One of the answers the room can decide for. */
export interface Choice {
  text: string
  answer: Answer
  /** Which copy says so. */
  whose: string | undefined
}

/** The four sentences on the scale; elsewhere what either copy says. Nobody is obliged to know. */
export function choicesOf(content: Content, question: Question, difference: Difference): readonly Choice[] {
  const { ours, theirs, boxes } = difference
  const said: Choice[] = [
    { text: copyText(content, question, ours, boxes), answer: ours, whose: words.ours },
    { text: copyText(content, question, theirs, boxes), answer: takeTheirs(difference), whose: words.theirs },
  ]
  const unknown: Choice = { text: words.unknown, answer: { state: 'unknown' }, whose: undefined }
  if (question.type !== 'anchors') return [...said, unknown]
  const sentences = question.options.map(({ id, text }): Choice => {
    const whose = said.find(({ answer }) => answer.state === 'given' && answer.value === id)?.whose
    return { text, answer: { state: 'given', value: id }, whose }
  })
  return [...sentences, ...said.filter(({ answer }) => answer.state === 'notApplicable'), unknown]
}
