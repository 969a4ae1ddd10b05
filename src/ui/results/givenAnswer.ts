import type { QuestionId } from '../../domain/ids'
import type { Question } from '../../domain/questionnaire/question'
import type { Subject } from '../../text/document/subject'

export function questionOf({ reading }: Subject, id: QuestionId): Question {
  const question = reading.index.byId.get(id)
  if (!question) throw new Error(`no question "${id}" in the content`)
  return question
}

/** The anchor that was chosen, as its own sentence. */
export function chosenAnchor(subject: Subject, id: QuestionId): { grade: string; sentence: string } | undefined {
  const question = questionOf(subject, id)
  const answer = subject.project.answers[id]
  if (question.type !== 'anchors' || answer?.state !== 'given') return undefined
  const option = question.options.find((candidate) => candidate.id === answer.value)
  return option && { grade: option.id, sentence: option.text }
}
