import type { Quadrant } from '../catalogue/measure'
import type { AreaId, Day, MeasureId, Month, QuestionId } from '../ids'
import type { Track } from '../project/project'
import type { AreaResult, Interval } from '../scoring/results'
import type { Axis, Because, Exclusion, Move, Need, Notice, Remark } from '../selection/results'
import type { PlanSize } from '../selection/selectionModel'

/** What the answers say, before any choice. Always computed, never stored. */
export interface Evaluation {
  track: Track
  areas: readonly AreaResult[]
  needs: readonly Need[]
  /** Three at most, most urgent first. */
  axes: readonly Axis[]
  /** For each scored area, the three most convenient moves to the next level. */
  moves: Readonly<Record<AreaId, { moves: readonly Move[]; together: Interval }>>
  /** Statements on the whole profile: a weak base is not made up for elsewhere. */
  gates: readonly { id: string; text: string; certain: boolean }[]
  /** Maturity answers known and applicable, over all areas. */
  known: number
  applicable: number
  toVerify: readonly ToVerify[]
}

/** One "non so", or one figure left out, that somebody has to find. */
export interface ToVerify {
  question: QuestionId
  askWhom?: string
  by?: Day
  /** Points by which the area's interval would shrink; 0 for profile questions. */
  width: number
}

export interface PlannedStep {
  title: string
  who: string
  /** First and last month of work, counted from the first month of the plan (0). */
  from: number
  to: number
}

/** A measure that is in the plan, with everything a person may change already applied. */
export interface PlannedMeasure {
  kind: 'measure'
  id: MeasureId
  /** 1 for the first action of the plan. */
  number: number
  title: string
  area: AreaId
  /** Index of its axis, or missing for what governs the plan. */
  axis?: number
  quadrant: Quadrant
  because: readonly Because[]
  duty: boolean
  addedByHand: boolean
  responsible: string
  note?: string
  start: Month
  /** Months from the beginning of the plan: start included, end excluded. */
  from: number
  to: number
  steps: readonly PlannedStep[]
  /** What was changed by hand. */
  edited: readonly ('title' | 'responsible' | 'start' | 'note')[]
  /** Planned measures that must have given a first result before this one starts. */
  waitsFor: readonly MeasureId[]
  /** Adjusted to the size of the organisation. */
  costClass: number
  /** Internal hours in the first year, adjusted to size. */
  hours: Interval
  /** Points gained by the low end of the area that gains most. */
  gain: number
}

/** The first action when much is to be verified: collecting the missing data. */
export interface DataCollection {
  kind: 'data'
  id: string
  number: number
  title: string
  responsible: string
  note?: string
  start: Month
  from: number
  to: number
  steps: readonly PlannedStep[]
  edited: readonly ('title' | 'responsible' | 'start' | 'note')[]
  because: readonly Because[]
}

export type PlannedAction = PlannedMeasure | DataCollection

export interface Plan {
  preparedOn: Day
  start: Month
  /** Months. */
  duration: number
  size: PlanSize
  axes: readonly Axis[]
  actions: readonly PlannedAction[]
  /** Proposed and left out by the person. */
  removed: readonly MeasureId[]
  excluded: readonly Exclusion[]
  notices: readonly Notice[]
  remarks: readonly Remark[]
  /** Where each area would stand with the plan carried out. */
  after: Readonly<Record<AreaId, Interval>>
  hours: Interval
  /** External expense in euro over the first year, low and high; the highest class has no upper bound. */
  expense: { low: number; high: number | null }
  /** One role carries too much at once. */
  overloads: readonly { responsible: string; quarter: number; actions: number }[]
}
