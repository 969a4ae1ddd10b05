import type { AreaId, QuestionId } from '../ids'
import type { Level } from './scoringModel'

/** Points from 0 to 100; both ends exact. */
export interface Interval {
  low: number
  high: number
}

/** Why an area stands where it does: one row a question that applies, or may apply. */
export interface AreaRow {
  question: QuestionId
  status: 'known' | 'unknown' | 'unanswered'
  /** False while it depends on other answers whether the question applies. */
  certainlyAsked: boolean
  /** Points out of the 100 of the area that the answer brings (an interval if it is not known). */
  points: Interval
  /** The most the question can bring, out of 100. */
  max: number
}

export type AreaLevel =
  | { status: 'insufficient' }
  /** The whole interval lies in one level. */
  | { status: 'certain'; level: Level }
  | { status: 'between'; lowest: Level; highest: Level }

export type AreaResult =
  | { area: AreaId; status: 'notApplicable' }
  | {
      area: AreaId
      status: 'scored'
      interval: Interval
      level: AreaLevel
      /** Known answers, out of the questions that apply or may apply. */
      known: number
      applicable: number
      /** How many of those are "non so". */
      toVerify: number
      /** True while it is not known whether the area applies at all. */
      mayNotApply: boolean
      rows: readonly AreaRow[]
    }
export type ScoredArea = Extract<AreaResult, { status: 'scored' }>
