import type { Measure } from '../catalogue/measure'
import type { AreaId } from '../ids'
import { type Floors, intervalOf, noFloors } from '../scoring/areaTerms'
import { floorsOf } from '../scoring/floors'
import type { Interval, ScoredArea } from '../scoring/results'
import { whyNot } from './applicability'
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
  const possible = new Set(situation.content.measures.filter((measure) => !whyNot(measure, situation.limits)))
  return Object.fromEntries(scoredOf(situation).map((result) => [result.area, movesOf(situation, result, possible)]))
}

function movesOf(situation: Situation, result: ScoredArea, possible: ReadonlySet<Measure>): AreaMoves {
  const ease = situation.content.selection.bonus.effort
  const moves = (situation.measures.raising.get(result.area) ?? [])
    .filter(({ measure }) => possible.has(measure))
    .map(({ measure, floors }) => ({ measure, after: intervalWith(situation, result, floors) }))
    .map(({ measure, after }) => ({ measure, after, gain: after.low - result.interval.low }))
    .filter(({ gain }) => gain > smallestGain)
    .sort(
      (a, b) =>
        b.gain * ease[b.measure.effort] - a.gain * ease[a.measure.effort] || a.measure.costClass - b.measure.costClass,
    )
    .slice(0, 3)
  const together = floorsOf(
    moves.map(({ measure }) => measure),
    situation.reading.index,
  )
  return {
    moves: moves.map(({ measure, gain, after }) => ({ measure: measure.id, gain, after })),
    together: intervalWith(situation, result, together),
  }
}

/** Where each scored area would stand with these measures carried out. */
export function intervalsWith(situation: Situation, measures: readonly Measure[]): Readonly<Record<AreaId, Interval>> {
  const floors = floorsOf(measures, situation.reading.index)
  return Object.fromEntries(scoredOf(situation).map((result) => [result.area, intervalWith(situation, result, floors)]))
}

/** Points gained by the low end of the area that gains most from one measure. */
export function greatestGain(situation: Situation, measure: Measure): number {
  const floors = situation.measures.floors.get(measure) ?? noFloors
  let greatest = 0
  for (const question of floors.keys()) {
    const result = situation.scored.get(situation.reading.index.areaOf.get(question)?.id ?? '')
    if (result) greatest = Math.max(greatest, intervalWith(situation, result, floors).low - result.interval.low)
  }
  return greatest
}

const scoredOf = ({ areas }: Situation): readonly ScoredArea[] =>
  areas.filter((area): area is ScoredArea => area.status === 'scored')

function intervalWith({ terms }: Situation, { area, interval }: ScoredArea, floors: Floors): Interval {
  const areaTerms = terms.get(area)
  return (areaTerms && intervalOf(areaTerms, floors)) ?? interval
}
