import type { QuestionnaireContent } from '../content'
import { fingerprint } from '../fingerprint'
import type { QuestionId } from '../ids'

/**
 * A mark of how each question scores: its options, their points, its weight in each area, when it is asked and when it
 * may not apply. A sentence that was only reworded keeps its mark; anything else changes it, and is never compared.
 */
export function criterionMarks({ journey, questions, scoring }: QuestionnaireContent): Record<QuestionId, string> {
  /** A named condition counts for what it says: the name may stay when what it says changes. */
  const spelledOut = (key: string, value: unknown): unknown =>
    key === 'condition' ? journey.conditions[String(value)] : value
  const marks: Record<QuestionId, string> = {}
  for (const question of questions) {
    const weights = scoring.areas.flatMap((area) => {
      const weight = area.questions[question.id]
      return weight === undefined ? [] : [[area.id, weight]]
    })
    if (question.type !== 'anchors' || weights.length === 0) continue
    const points = question.options.map(({ id }) => [id, scoring.points[id]])
    const { enableWhen = null, notApplicable } = question
    const without = notApplicable ? (notApplicable.when ?? true) : null
    marks[question.id] = fingerprint(JSON.stringify([weights, points, enableWhen, without], spelledOut))
  }
  return marks
}
