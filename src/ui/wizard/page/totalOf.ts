import type { Question } from '../../../domain/questionnaire/question'
import { type Reading, splitRef } from '../../../domain/questionnaire/readAnswers'
import type { ComparedFigure } from '../../../text/questionPage'

/** The figure the boxes of a question should add up to, when the content names one and it is known. */
export function totalOf(reading: Reading, question: Question): ComparedFigure | undefined {
  if (question.type !== 'fields' || !question.total) return undefined
  const known = reading.known(question.total.to)
  if (typeof known !== 'number') return undefined
  const { question: id, part } = splitRef(question.total.to)
  const target = reading.index.byId.get(id)
  const field = target?.type === 'fields' ? target.fields.find((one) => one.id === part) : undefined
  return { name: field?.label ?? target?.text ?? id, isBox: field !== undefined, number: known }
}
