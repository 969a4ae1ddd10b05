import type { MeasureId } from '../ids'
import type { Levelled } from './levelStarts'
import type { Obstacle } from './obstacles'
import type { PackageGround } from './packageFrom'
import type { Wishes } from './packageProblem'

/** A package, with what it was looked for among. */
export interface FoundPackage {
  ground: PackageGround
  wishes: Wishes
  measures: readonly MeasureId[]
  levelled: Levelled
  /** What the search itself took. */
  milliseconds: number
}

export type PackageOutcome =
  | { status: 'found'; found: FoundPackage }
  | { status: 'none'; ground: PackageGround; wishes: Wishes; obstacles: readonly Obstacle[] }
