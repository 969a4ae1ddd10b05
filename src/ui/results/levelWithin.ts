import type { AreaId } from '../../domain/ids'
import type { AreaResult } from '../../domain/scoring/results'

/** The area that is nearest to having a level, and how many more answers it takes. */
export function levelWithin(
  areas: readonly AreaResult[],
  minimumCoverage: number,
): { area: AreaId; more: number } | undefined {
  const waiting = areas.flatMap((area) => {
    if (area.status !== 'scored' || area.level.status !== 'insufficient' || area.known === 0) return []
    return [{ area: area.area, more: Math.ceil(minimumCoverage * area.applicable - 1e-9) - area.known }]
  })
  return waiting.sort((a, b) => a.more - b.more)[0]
}
