import type { QuestionId } from '../ids'
import type { Reading } from '../questionnaire/readAnswers'
import { type Split, splitOf } from './ballot'
import type { Decision, Meetings } from './meeting'
import { latestFirst } from './meetingNow'

/** Where those who took part see things one level or more apart. */
export type DiscussionPoint = { question: QuestionId; on: string } & (
  | { kind: 'votes'; split: Split }
  | { kind: 'copies'; decision: Decision }
)

/** One for each question, from the last meeting that spoke of it; in the order of the questions. */
export function discussionPoints(reading: Reading, meetings: Meetings): readonly DiscussionPoint[] {
  const points = new Map<QuestionId, DiscussionPoint>()
  for (const [, { on, votes, decisions }] of latestFirst(meetings)) {
    for (const question of reading.index.questions) {
      if (points.has(question.id) || question.type !== 'anchors' || reading.asked.get(question.id) === 'notAsked')
        continue
      const vote = votes[question.id]
      const scale = question.options.map(({ id }) => id)
      const split = vote && splitOf(vote, scale)
      const decision = decisions[question.id]
      if (split) points.set(question.id, { kind: 'votes', question: question.id, on, split })
      else if (decision?.other) points.set(question.id, { kind: 'copies', question: question.id, on, decision })
    }
  }
  return reading.index.questions.flatMap(({ id }) => points.get(id) ?? [])
}
