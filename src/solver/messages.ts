import type { MeasureId } from '../domain/ids'
import type { Obstacle } from '../domain/simulation/obstacles'
import type { PackageGround } from '../domain/simulation/packageFrom'
import type { PackageProblem, Wishes } from '../domain/simulation/packageProblem'
import type { Takes } from '../domain/simulation/whatItTakes'

/** What the page and the worker say to each other. */

export type Asked =
  | { kind: 'solve'; ground: PackageGround; wishes: Wishes }
  | { kind: 'explain'; problem: PackageProblem; chosen: readonly MeasureId[]; left: readonly MeasureId[] }

export type Answered =
  | { kind: 'package'; measures: readonly MeasureId[] }
  | { kind: 'none'; obstacles: readonly Obstacle[] }
  | { kind: 'takes'; takes: Takes }
  | { kind: 'explained' }
  | { kind: 'failed'; detail: string }
