import type { Expense, PlannedMeasure } from '../../domain/plan/plan'
import { coverageNames } from '../costs'
import { measuresOf, type Subject } from '../document/subject'
import { columnsFrom, planYears, rangeOf } from './resources'

export const expensesName = 'Spese'
export const expensesHead = 3
/** Rows to be filled in by whoever uses the sheet. */
export const spareExpenses = 10

/** A list of a cell divides its words at the commas. */
export const coverageWord = (coverage: Expense['coverage']): string => coverageNames[coverage].split(',')[0] ?? ''

export interface ExpenseLine {
  action: PlannedMeasure
  expense: Expense
}

export const expenseLines = (subject: Subject): readonly ExpenseLine[] =>
  measuresOf(subject).flatMap((action) => action.expenses.map((expense) => ({ action, expense })))

/** Where the lines are; every other sheet that sums them reads as far as the spare rows. */
export function expenseCells(subject: Subject) {
  const years = planYears(subject).length
  const [first, last] = [expensesHead + 1, expensesHead + expenseLines(subject).length + spareExpenses]
  const amounts = columnsFrom(4, years)
  const [coverage = '', certainty = '', total = ''] = columnsFrom(4 + years, 3)
  const cells = (column: string) => rangeOf(column, first, last)
  return { first, last, amounts, coverage, certainty, total, cells }
}
