import type { MeasureId } from '../ids'
import type { Levelled } from './levelStarts'
import type { Obstacle } from './obstacles'
import type { PackageGround } from './packageFrom'
import type { Wishes } from './packageProblem'
import type { Takes } from './whatItTakes'

/** A package, with what it was looked for among. */
export interface FoundPackage {
  ground: PackageGround
  wishes: Wishes
  measures: readonly MeasureId[]
  levelled: Levelled
}

export type PackageOutcome =
  | { status: 'found'; found: FoundPackage }
  | { status: 'none'; ground: PackageGround; wishes: Wishes; obstacles: readonly Obstacle[] }

/** What is found out afterwards of each measure left out. */
export type LeftOut =
  | { kind: 'takes'; measure: MeasureId; takes: Takes }
  /** It was excluded by hand: whether it would be in, if it were not. */
  | { kind: 'lifted'; measure: MeasureId; enters: boolean }
