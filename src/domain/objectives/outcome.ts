import { type Achievement, achievementOf } from './achievement'
import type { Scale } from './objectivesContent'
import { countedIndicators } from './objectiveTexts'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from './scorecard'

export interface IndicatorOutcome {
  indicator: ScorecardIndicator
  achievement: Achievement
}

/** What an objective is worth at the end. */
export type ObjectiveOutcome = { indicators: readonly IndicatorOutcome[] } & (
  | { status: 'neutralised'; reason: string }
  | { status: 'pending' }
  /** `points` is weight × score; missing as long as there is no weight. */
  | { status: 'evaluated'; score: number; points?: number }
)

/**
 * With several indicators the score is the plain mean of theirs: a result obtained at the cost of quality or of
 * well-being is not a result, so none may weigh so little that it can be given up. All must have been evaluated.
 */
export function outcomeOf(scale: Scale, objective: ScorecardObjective): ObjectiveOutcome {
  const { final = {}, weight } = objective
  const indicators = countedIndicators(objective).map((indicator) => ({
    indicator,
    achievement: achievementOf(scale, indicator, final),
  }))
  const reason = final.neutralisedReason?.trim() ?? ''
  if (final.neutralised && reason !== '') return { status: 'neutralised', reason, indicators }
  const scores = indicators.flatMap(({ achievement }) => (achievement.status === 'graded' ? [achievement.score] : []))
  if (scores.length === 0 || scores.length < indicators.length) return { status: 'pending', indicators }
  const score = scores.reduce((sum, one) => sum + one, 0) / scores.length
  return { status: 'evaluated', score, ...(weight !== undefined && { points: (weight * score) / 100 }), indicators }
}

/** The whole sheet: points obtained, on the weight of what was evaluated. */
export interface ScorecardOutcome {
  points: number
  /** Weight evaluated, still to be evaluated, and left out for a reason in writing. */
  evaluated: number
  pending: number
  neutralised: number
  /** Where the points end, whatever becomes of what is still to be evaluated. */
  range: { low: number; high: number }
}

export function scorecardOutcome(scale: Scale, { objectives }: Scorecard): ScorecardOutcome {
  const best = Math.max(...scale.grades.map(({ score }) => score))
  const outcome = { points: 0, evaluated: 0, pending: 0, neutralised: 0 }
  for (const objective of objectives) {
    const result = outcomeOf(scale, objective)
    outcome[result.status] += objective.weight ?? 0
    if (result.status === 'evaluated') outcome.points += result.points ?? 0
  }
  return { ...outcome, range: { low: outcome.points, high: outcome.points + (outcome.pending * best) / 100 } }
}
