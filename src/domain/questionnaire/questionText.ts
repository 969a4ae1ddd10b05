import { holds } from './holds'
import type { Question } from './question'
import type { Reading } from './readAnswers'

/** The journey gives this name to the condition under which the simpler wording is used. */
const fewPeople = { condition: 'sotto-le-dieci' }

/** A question as it is put to this organisation: in simpler words where fewer than ten people work. */
export function questionText(reading: Reading, question: Question): string {
  if (question.type !== 'anchors' || question.textMicro === undefined) return question.text
  return holds(fewPeople, reading) === true ? question.textMicro : question.text
}
