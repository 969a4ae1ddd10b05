import type { Question } from '../../../domain/questionnaire/question'
import type { Reading } from '../../../domain/questionnaire/readAnswers'

/** The figure the boxes of a question should add up to, when the content names one and it is known. */
export function totalOf(reading: Reading, question: Question): number | undefined {
  if (question.type !== 'fields' || !question.total) return undefined
  const known = reading.known(question.total.to)
  return typeof known === 'number' ? known : undefined
}
