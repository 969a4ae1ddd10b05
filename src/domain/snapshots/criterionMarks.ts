import type { QuestionnaireContent } from '../content'
import { fingerprint } from '../fingerprint'
import type { QuestionId } from '../ids'

/**
 * A mark of how each question scores: its options, their points, its weight in each area, when it is asked. A sentence
 * that was only reworded keeps its mark; anything else changes it, and what changed is never compared.
 */
export function criterionMarks({ questions, scoring }: QuestionnaireContent): Record<QuestionId, string> {
  const marks: Record<QuestionId, string> = {}
  for (const question of questions) {
    const weights = scoring.areas.flatMap((area) => {
      const weight = area.questions[question.id]
      return weight === undefined ? [] : [[area.id, weight]]
    })
    if (question.type !== 'anchors' || weights.length === 0) continue
    const points = question.options.map(({ id }) => [id, scoring.points[id]])
    marks[question.id] = fingerprint(JSON.stringify([weights, points, question.enableWhen ?? null]))
  }
  return marks
}
