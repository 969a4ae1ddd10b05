import type { QuestionId } from '../ids'
import type { Reading } from '../questionnaire/readAnswers'
import { type Gap, gapOf } from './ballot'
import type { Decision, Meetings } from './meeting'
import { latestFirst } from './meetingNow'

/** Where those who took part see things one level or more apart. */
export type DiscussionPoint = { question: QuestionId; on: string } & (
  | { kind: 'groups'; gap: Gap }
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
      const gap =
        vote &&
        gapOf(
          vote,
          question.options.map(({ id }) => id),
        )
      const decision = decisions[question.id]
      if (gap) points.set(question.id, { kind: 'groups', question: question.id, on, gap })
      else if (decision?.other) points.set(question.id, { kind: 'copies', question: question.id, on, decision })
    }
  }
  return reading.index.questions.flatMap(({ id }) => points.get(id) ?? [])
}
