import type { Quadrant } from '../catalogue/measure'
import type { AreaId, MeasureId, NormId, QuestionId } from '../ids'
import type { Interval } from '../scoring/results'

/** What a proposal rests on. Sentences are made of it in `text/`. */
export type Because =
  | { kind: 'answer'; question: QuestionId }
  | { kind: 'link'; link: string }
  | { kind: 'always' }
  | { kind: 'axis'; area: AreaId }
  | { kind: 'added' }

/** Why a measure of the catalogue is not proposed. */
export type Reason =
  | { kind: 'size'; min: number; max?: number }
  | { kind: 'context' }
  | { kind: 'publicBodies'; only: boolean }
  | { kind: 'cost'; costClass: number; limit: number }
  | { kind: 'union' }
  | { kind: 'study' }
  | { kind: 'link'; link: string }
  /** The answers it would raise are already there. */
  | { kind: 'inPlace' }
  | { kind: 'simpler'; than: MeasureId }
  | { kind: 'conflict'; with: MeasureId }
  | { kind: 'network' }
  | { kind: 'areaFull'; area: AreaId }
  /** Nothing it answers to is known yet. */
  | { kind: 'notAnswered' }
  /** Useful, but others come first. */
  | { kind: 'later'; rank: number }

export interface Need {
  area: AreaId
  /** From 0.3 to 1. */
  value: number
  because: readonly { text: string; add: number }[]
}

/** One of the themes of the plan. */
export interface Axis {
  area: AreaId
  priority: number
  need: number
  /** The rule that put it there whatever its priority. */
  forcedBy?: string
}

export interface Proposal {
  measure: MeasureId
  quadrant: Quadrant
  because: readonly Because[]
  relevance: number
  /** Cannot be given up without a reason: a duty, or a deadline. */
  duty: boolean
}

export interface Exclusion {
  measure: MeasureId
  reason: Reason
}

/** A move towards the next level of an area. */
export interface Move {
  measure: MeasureId
  /** Points the low end of the area gains. */
  gain: number
  after: Interval
}

export interface Notice {
  id: string
  title: string
  text: string
  because: string
  norms: readonly NormId[]
}

export interface Remark {
  link: string
  about: string
  text: string
  because: string
}
