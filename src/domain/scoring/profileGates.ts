import type { AreaResult, ScoredArea } from './results'
import type { ScoringModel } from './scoringModel'

/** No compensation: what a weak area says of the whole profile. "certain" when the whole interval is below. */
export function openGates(
  { profileGates }: ScoringModel,
  results: readonly AreaResult[],
): readonly { id: string; text: string; certain: boolean }[] {
  const scored = results.filter(
    (area): area is ScoredArea => area.status === 'scored' && area.level.status !== 'insufficient',
  )
  return profileGates.flatMap(({ id, areas, below, text }) => {
    const watched = scored.filter(({ area }) => areas === 'any' || areas.includes(area))
    if (!watched.some(({ interval }) => interval.low < below)) return []
    return [{ id, text, certain: watched.some(({ interval }) => interval.high < below) }]
  })
}
