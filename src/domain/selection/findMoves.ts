import type { Measure } from '../catalogue/measure'
import type { AreaId } from '../ids'
import { intervalOf } from '../scoring/areaTerms'
import { floorsOf } from '../scoring/floors'
import type { Interval, ScoredArea } from '../scoring/results'
import type { Area } from '../scoring/scoringModel'
import { limitsOf, whyNot } from './applicability'
import type { Move } from './results'
import type { Situation } from './situation'

export interface AreaMoves {
  moves: readonly Move[]
  together: Interval
}

/** Less than this is no move: it would not be seen on the scale. */
const smallestGain = 0.5

/**
 * For each area the three most convenient moves to the next level: points gained by the low end, lighter efforts
 * first. An area where nothing can be gained has none.
 */
export function findMoves(situation: Situation): Readonly<Record<AreaId, AreaMoves>> {
  const limits = limitsOf(situation)
  const possible = situation.content.measures.filter((measure) => !whyNot(measure, limits))
  const scored = situation.areas.filter((area): area is ScoredArea => area.status === 'scored')
  return Object.fromEntries(scored.map((result) => [result.area, movesOf(situation, result, possible)]))
}

function movesOf(situation: Situation, result: ScoredArea, possible: readonly Measure[]): AreaMoves {
  const ease = situation.content.selection.bonus.effort
  const moves = possible
    .map((measure) => ({ measure, after: intervalWith(situation, result, [measure]) }))
    .map(({ measure, after }) => ({ measure, after, gain: after.low - result.interval.low }))
    .filter(({ gain }) => gain > smallestGain)
    .sort(
      (a, b) =>
        b.gain * ease[b.measure.effort] - a.gain * ease[a.measure.effort] || a.measure.costClass - b.measure.costClass,
    )
    .slice(0, 3)
  const together = intervalWith(
    situation,
    result,
    moves.map(({ measure }) => measure),
  )
  return { moves: moves.map(({ measure, gain, after }) => ({ measure: measure.id, gain, after })), together }
}

/** Where each scored area would stand with these measures carried out. */
export function intervalsWith(situation: Situation, measures: readonly Measure[]): Readonly<Record<AreaId, Interval>> {
  const scored = situation.areas.filter((area): area is ScoredArea => area.status === 'scored')
  return Object.fromEntries(scored.map((result) => [result.area, intervalWith(situation, result, measures)]))
}

function intervalWith(
  { content, terms, reading }: Situation,
  { area: id, interval }: ScoredArea,
  measures: readonly Measure[],
): Interval {
  const area = content.scoring.areas.find((candidate) => candidate.id === id)
  const areaTerms = terms.get(id)
  if (!area || !areaTerms || !measures.some((measure) => raisesIn(measure, area))) return interval
  return intervalOf(areaTerms, floorsOf(measures, reading.index)) ?? interval
}

const raisesIn = ({ raises }: Measure, { questions }: Area): boolean =>
  raises.some(({ question }) => questions[question] !== undefined)
