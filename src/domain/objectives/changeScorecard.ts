import { applyChanges, type Changes } from '../project/changes'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from './scorecard'
import { scorecardLimits } from './scorecardLimits'

/** Each returns a new sheet; `null` takes away what was written. */

export const changeScorecard = (scorecard: Scorecard, changes: Changes<Omit<Scorecard, 'objectives'>>): Scorecard =>
  applyChanges<Scorecard>(scorecard, changes)

export function changeObjective(
  scorecard: Scorecard,
  id: string,
  change: (objective: ScorecardObjective) => ScorecardObjective,
): Scorecard {
  return { ...scorecard, objectives: scorecard.objectives.map((one) => (one.id === id ? change(one) : one)) }
}

export function addObjective(scorecard: Scorecard, objective: ScorecardObjective): Scorecard {
  if (scorecard.objectives.length >= scorecardLimits.objectives) return scorecard
  return { ...scorecard, objectives: [...scorecard.objectives, objective] }
}

export const removeObjective = (scorecard: Scorecard, id: string): Scorecard => ({
  ...scorecard,
  objectives: scorecard.objectives.filter((objective) => objective.id !== id),
})

/** A weight that was changed is no longer the example's. */
export function withFields(
  objective: ScorecardObjective,
  changes: Changes<Omit<ScorecardObjective, 'id' | 'indicators'>>,
): ScorecardObjective {
  const changed = applyChanges<ScorecardObjective>(objective, changes)
  return 'weight' in changes ? noLonger(changed, 'weight') : changed
}

export function withText(objective: ScorecardObjective, field: string, text: string): ScorecardObjective {
  const texts = applyChanges(objective.texts ?? {}, { [field]: text === '' ? null : text })
  return withFields(objective, { texts: Object.keys(texts).length > 0 ? texts : null })
}

/** One of the parts that have fields of their own: an empty part goes away with its last field. */
export function withPart<K extends 'midYear' | 'final'>(
  objective: ScorecardObjective,
  part: K,
  changes: Changes<NonNullable<ScorecardObjective[K]>>,
): ScorecardObjective {
  return applyChanges<ScorecardObjective>(objective, { [part]: partWith(objective[part], changes) })
}

export function withIndicator(
  objective: ScorecardObjective,
  place: number,
  change: (indicator: ScorecardIndicator) => ScorecardIndicator,
): ScorecardObjective {
  return { ...objective, indicators: objective.indicators.map((one, at) => (at === place ? change(one) : one)) }
}

export const withIndicatorFields = (
  indicator: ScorecardIndicator,
  changes: Changes<ScorecardIndicator>,
): ScorecardIndicator => applyChanges(indicator, changes)

/** Values that were changed are no longer the example's. */
export function withIndicatorPart<K extends 'baseline' | 'targets'>(
  indicator: ScorecardIndicator,
  part: K,
  changes: Changes<NonNullable<ScorecardIndicator[K]>>,
): ScorecardIndicator {
  return noLonger(applyChanges<ScorecardIndicator>(indicator, { [part]: partWith(indicator[part], changes) }), part)
}

/** The person looked at the example's value and it is theirs now. */
export function noLonger<T extends Pick<ScorecardIndicator, 'demonstration'>>(
  of: T,
  value: NonNullable<ScorecardIndicator['demonstration']>[number],
): T {
  if (!of.demonstration?.includes(value)) return of
  const { demonstration, ...others } = of
  const left = demonstration.filter((one) => one !== value)
  return (left.length > 0 ? { ...others, demonstration: left } : others) as T
}

function partWith<P extends object>(part: P | undefined, changes: Changes<P>): P | null {
  const changed = applyChanges((part ?? {}) as P, changes)
  return Object.keys(changed).length > 0 ? changed : null
}
