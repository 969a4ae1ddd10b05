import type { QuestionnaireContent } from '../../../../src/domain/content'
import type { Answer } from '../../../../src/domain/questionnaire/answer'
import { mayNotApply, readAnswers } from '../../../../src/domain/questionnaire/readAnswers'
import { boxesOf, readTyped } from '../../../../src/ui/meeting/papers/typing'
import { script } from './script'

/** Everything typed before the meeting and answered in it, as the app reads it; the second copy apart. */
export function answersOf(content: QuestionnaireContent): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  const type = (question: string, box: string | undefined, typed: string) => {
    const reading = readAnswers(content, answers, 'full')
    const asked = reading.index.byId.get(question)
    const place = asked && boxesOf(asked).find(({ field }) => field?.id === box)
    if (!place) throw new Error(`no box "${question} ${box ?? ''}"`)
    const may = mayNotApply(reading, question) !== false
    const read = readTyped(place, typed, { content, answer: answers[question], mayNotApply: may })
    if ('message' in read) throw new Error(`${question}: ${read.message}`)
    if (read.answer) answers[question] = read.answer
  }
  for (const { question, box, typed } of script.profile) type(question, box, typed)
  for (const { question, key } of script.moments) type(question, undefined, key)
  return answers
}
