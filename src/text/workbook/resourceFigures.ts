import type { PlannedAction } from '../../domain/plan/plan'
import type { Interval } from '../../domain/scoring/results'
import type { Subject } from '../document/subject'
import { axisLabel } from './axisLabel'

/** What one action takes. */
export interface ResourceFigures {
  action: PlannedAction
  axis: string
  /** Year of the plan it starts in, from 1. */
  startYear: number
  /** Hours of the first year, and of each later one; `undefined` while they are to be estimated. */
  first: Interval | undefined
  later: Interval | undefined
  /** Expected hours, year by year of the plan: the middle of the range. */
  hours: readonly number[]
  /** A year, in euro; no upper bound for the highest class. */
  expense: { low: number; high: number | undefined }
}

export const planYears = ({ plan }: Subject): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(plan.duration / 12)) }, (_, index) => index + 1)

export function figuresOf(subject: Subject, action: PlannedAction): ResourceFigures {
  const startYear = 1 + Math.floor(action.from / 12)
  const isMeasure = action.kind === 'measure'
  const first = isMeasure ? action.hours : undefined
  const later = isMeasure ? action.laterHours : undefined
  const range = isMeasure ? subject.content.selection.budget.ranges[action.costClass] : undefined
  return {
    action,
    axis: axisLabel(subject, action),
    startYear,
    first,
    later,
    hours: planYears(subject).map((year) => (year < startYear ? 0 : middle(year === startYear ? first : later))),
    expense: { low: range?.low ?? 0, high: range ? range.high : 0 },
  }
}

const middle = (hours: Interval | undefined): number => (hours ? (hours.low + hours.high) / 2 : 0)
