import type { Measure, Quadrant } from '../catalogue/measure'
import type { ActionId, AreaId, Day, MeasureId, Month, QuestionId } from '../ids'
import type { ActionEdit, IndicatorEdit, SheetText, Track } from '../project/project'
import type { AreaResult, Interval } from '../scoring/results'
import type { Axis, Because, Exclusion, Move, Need, Notice, Remark } from '../selection/results'
import type { PlanSize } from '../selection/selectionModel'

type IndicatorUse = Measure['indicators'][number]
export type Expense = NonNullable<ActionEdit['expenses']>[number]

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

/** What a person may change in an action. */
export type EditedPart = SheetText | Exclude<keyof ActionEdit, 'texts' | 'progress'>

/** Euro; no upper bound where an order of magnitude has none. */
export interface Money {
  low: number
  high: number | null
}

/** What one year of the plan takes. */
export interface YearFigures {
  /** Internal hours. */
  hours: Interval
  /** External expense. */
  expense: Money
}

/** One indicator of an action, with what the person wrote of it. */
export interface PlannedIndicator {
  /** The code of the library, its place among the measure's own, or an id written for this plan. */
  key: string
  kpi?: string
  name: string
  formula: string
  unit: string
  direction: IndicatorUse['direction']
  source: string
  frequency: string
  /** The target of the catalogue, in words. */
  targetHint: string
  /** Added to those of the measure. */
  added: boolean
  baseline?: IndicatorEdit['baseline']
  /** The value to be reached in twelve months. */
  target?: number
  measured?: IndicatorEdit['measured']
}

interface ActionFrame {
  id: ActionId
  /** 1 for the first action of the plan. */
  number: number
  title: string
  responsible: string
  start: Month
  /** Months from the beginning of the plan: start included, end excluded. */
  from: number
  to: number
  steps: readonly PlannedStep[]
  /** Texts written over the proposed ones, which are made in `text/`. */
  texts: NonNullable<ActionEdit['texts']>
  /** What was changed by hand. */
  edited: readonly EditedPart[]
  because: readonly Because[]
  /** What was recorded at the reviews. */
  progress: NonNullable<ActionEdit['progress']>
}

/** A measure that is in the plan, with everything a person may change already applied. */
export interface PlannedMeasure extends ActionFrame {
  kind: 'measure'
  area: AreaId
  /** Index of its axis, or missing for what governs the plan. */
  axis?: number
  quadrant: Quadrant
  duty: boolean
  /** Proposed by the rules, taken from the catalogue, or written from scratch. */
  origin: 'proposed' | 'added' | 'own'
  /** Parts written over a proposal that has changed since. */
  stale: readonly ('steps' | 'hours')[]
  /** Planned measures that must have given a first result before this one starts. */
  waitsFor: readonly ActionId[]
  /** Of those, the ones that will not have given it yet in the month somebody chose. */
  tooEarly: readonly ActionId[]
  /** Adjusted to the size of the organisation. */
  costClass: number
  /** Internal hours in the first year of the action, adjusted to size, and in each later one. */
  hours: Interval
  laterHours: Interval
  /** External expenses somebody wrote; without them the class of cost holds. */
  expenses: readonly Expense[]
  /** What each year of the plan takes. */
  years: readonly YearFigures[]
  indicators: readonly PlannedIndicator[]
  /** Points gained by the low end of the area that gains most. */
  gain: number
}

/** The first action when much is to be verified: collecting the missing data. */
export interface DataCollection extends ActionFrame {
  kind: 'data'
}

export type PlannedAction = PlannedMeasure | DataCollection

export interface Budget {
  /** Euro an hour of internal work, if somebody said it. */
  hourlyCost?: number
  /** External euro a year there are, if somebody said it. */
  yearly?: number
  years: readonly YearFigures[]
  /** Without `axis`: what is outside the themes. */
  byAxis: readonly { axis?: number; years: readonly YearFigures[] }[]
  /** Years in which the expense may be, or certainly is, more than there is. */
  over: readonly { year: number; certain: boolean; expense: Money }[]
}

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
  budget: Budget
  /** The first year of the budget. */
  hours: Interval
  expense: Money
  /** One role carries too much at once. */
  overloads: readonly { responsible: string; quarter: number; actions: number }[]
}
