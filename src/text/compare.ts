import type { AreaLevel } from '../domain/scoring/results'
import type { Level } from '../domain/scoring/scoringModel'
import type { FrozenArea } from '../domain/snapshots/snapshotSchema'

type ScoredFrozen = Extract<FrozenArea, { status: 'scored' }>

/** The level that was named then, in the words of today; a level that is no longer there says nothing. */
export function frozenLevel(levels: readonly Level[], area: ScoredFrozen): AreaLevel {
  const [lowest, highest] = (area.levels ?? []).map((id) => levels.find((level) => level.id === id))
  if (!lowest || !highest) return { status: 'insufficient' }
  return lowest === highest ? { status: 'certain', level: lowest } : { status: 'between', lowest, highest }
}
