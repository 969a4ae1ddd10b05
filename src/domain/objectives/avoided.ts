import { hasSign, plainWords } from './findWords'
import type { Avoided, Objectives } from './objectivesContent'
import { allTexts, meaningTexts } from './objectiveTexts'
import type { Scorecard, ScorecardObjective } from './scorecard'

/**
 * The objectives of the list "to avoid" that this one looks like. Words are only signs: they warn, they never stop,
 * and an objective written with other words is not seen.
 */
export function avoidedIn(
  { avoid }: Objectives,
  kind: Scorecard['kind'],
  objective: ScorecardObjective,
): readonly Avoided[] {
  const texts = meaningTexts(kind, objective).map(plainWords)
  const everything = allTexts(objective).map(plainWords)
  const kpis = objective.indicators.flatMap(({ kpi }) => kpi ?? [])
  return avoid.filter(({ signs, unless = [], kpis: sensitive = [] }) => {
    if (unless.some((sign) => everything.some((words) => hasSign(words, sign)))) return false
    const named = sensitive.some((kpi) => kpis.includes(kpi))
    return named || signs.some((row) => texts.some((words) => row.every((sign) => hasSign(words, sign))))
  })
}
