import type { QuestionnaireContent } from '../../src/domain/content'
import type { Answers } from '../../src/domain/questionnaire/answer'
import type { Question } from '../../src/domain/questionnaire/question'
import { mayNotApply, readAnswers } from '../../src/domain/questionnaire/readAnswers'
import type { Interval } from '../../src/domain/scoring/results'
import { everyValue, given, notApplicable } from './smallQuestionnaire'

/**
 * The interval by the slow road: every way of completing what is not known, each scored by hand.
 * It shares nothing with the engine but the reading of complete answers.
 */
export function bruteForceInterval(content: QuestionnaireContent, answers: Answers): Interval | undefined {
  const scores: number[] = []
  complete(content, answers, 0, (completed) => {
    const score = plainScore(content, completed)
    if (score !== undefined) scores.push(score)
  })
  return scores.length === 0 ? undefined : { low: Math.min(...scores), high: Math.max(...scores) }
}

function complete(
  content: QuestionnaireContent,
  answers: Answers,
  position: number,
  visit: (answers: Answers) => void,
): void {
  const question = content.questions[position]
  if (!question) {
    visit(answers)
    return
  }
  for (const completed of completionsOf(content, answers, question)) complete(content, completed, position + 1, visit)
}

function completionsOf(content: QuestionnaireContent, answers: Answers, question: Question): readonly Answers[] {
  const reading = readAnswers(content, answers, 'full')
  const leavesOut = mayNotApply(reading, question.id) === true
  const answer = answers[question.id]
  if (reading.applies.get(question.id) === false || answer?.state === 'given') return [answers]
  if (answer?.state === 'notApplicable' && leavesOut) return [answers]
  const completed = everyValue(question).map((value) => ({ ...answers, [question.id]: given(value) }))
  return leavesOut ? [...completed, { ...answers, [question.id]: notApplicable }] : completed
}

function plainScore({ scoring, ...content }: QuestionnaireContent, answers: Answers): number | undefined {
  const reading = readAnswers({ scoring, ...content }, answers, 'full')
  let sum = 0
  let most = 0
  for (const [id, weight] of Object.entries(scoring.areas[0]?.questions ?? {})) {
    const answer = answers[id]
    if (reading.applies.get(id) === false || answer?.state !== 'given') continue
    sum += weight * (scoring.points[String(answer.value)] ?? Number.NaN)
    most += weight * 3
  }
  return most === 0 ? undefined : (sum / most) * 100
}
