import type { Measure } from '../catalogue/measure'
import type { AreaId } from '../ids'
import type { Reading } from '../questionnaire/readAnswers'
import { floorsOf } from '../scoring/floors'
import type { AreaResult, Interval, ScoredArea } from '../scoring/results'
import { intervalWith } from '../scoring/scoreArea'
import type { Area, ScoringModel } from '../scoring/scoringModel'
import { limitsOf, whyNot } from './applicability'
import type { Move } from './results'
import type { Situation } from './situation'

export interface AreaMoves {
  moves: readonly Move[]
  together: Interval
}

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

function movesOf({ content, reading }: Situation, result: ScoredArea, possible: readonly Measure[]): AreaMoves {
  const area = areaOf(content.scoring, result.area)
  const ease = content.selection.bonus.effort
  const moves = possible
    .filter(({ raises }) => raises.some(({ question }) => area.questions[question] !== undefined))
    .map((measure) => ({
      measure,
      after: intervalWith(reading, area, floorsOf([measure], reading.index)) ?? result.interval,
    }))
    .map(({ measure, after }) => ({ measure, after, gain: after.low - result.interval.low }))
    .filter(({ gain }) => gain > 0.5)
    .sort(
      (a, b) =>
        b.gain * ease[b.measure.effort] - a.gain * ease[a.measure.effort] || a.measure.costClass - b.measure.costClass,
    )
    .slice(0, 3)
  const together =
    intervalWith(
      reading,
      area,
      floorsOf(
        moves.map(({ measure }) => measure),
        reading.index,
      ),
    ) ?? result.interval
  return { moves: moves.map(({ measure, gain, after }) => ({ measure: measure.id, gain, after })), together }
}

/** Where each scored area would stand with these measures carried out. */
export function intervalsWith(
  reading: Reading,
  { areas }: ScoringModel,
  results: readonly AreaResult[],
  measures: readonly Measure[],
): Record<AreaId, Interval> {
  const floors = floorsOf(measures, reading.index)
  const scored = results.filter((area): area is ScoredArea => area.status === 'scored')
  return Object.fromEntries(
    scored.map((result) => {
      const area = areas.find(({ id }) => id === result.area)
      const touched =
        area && measures.some(({ raises }) => raises.some(({ question }) => area.questions[question] !== undefined))
      return [result.area, (touched && intervalWith(reading, area, floors)) || result.interval]
    }),
  )
}

function areaOf({ areas }: ScoringModel, id: AreaId): Area {
  const area = areas.find((candidate) => candidate.id === id)
  if (!area) throw new Error(`area "${id}" is not in the scoring model`)
  return area
}
