import type { Question } from '../../domain/questionnaire/question'
import { wordsOfQuestion } from '../../text/questionPage'

/** Who can usually find it out. */
export function whoKnowsOf(question: Question): readonly string[] {
  return question.type === 'anchors' ? question.whoKnows : wordsOfQuestion.usualSources
}
