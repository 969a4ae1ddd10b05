import { columnName, type SheetCell } from '../../domain/document/planWorkbook'
import type { PlannedAction, YearFigures } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { formula } from './cells'
import { expenseCells, expensesName } from './expenseCells'
import { hourlyCost, planYears, resourceColumns, resourceLookup, withoutLimit, yearsOfAction } from './resources'

export const budgetHead = 3

/** Letters of the six columns of a year, from 1. */
export function budgetColumns(year: number) {
  const at = (place: number) => columnName(3 + (year - 1) * 6 + place)
  return { hours: [at(0), at(1)], cost: [at(2), at(3)], expense: [at(4), at(5)] } as const
}

/** What an hour costs, as far as it is known: what formulas give now. */
export const costOf = ({ plan }: Subject, hours: number): number => hours * (plan.budget.hourlyCost ?? 0)
export const endOf = (high: number | null): number | string => high ?? withoutLimit

/** One action: its hours, what they cost, what is spent; each worked out by the sheet. */
export function budgetRow(subject: Subject, action: PlannedAction, row: number): SheetCell[] {
  const figures = yearsOfAction(subject, action)
  return planYears(subject).flatMap((year) => yearCells(subject, year, row, figures[year - 1] as YearFigures))
}

function yearCells(subject: Subject, year: number, row: number, { hours, expense }: YearFigures): SheetCell[] {
  const columns = budgetColumns(year)
  const started = resourceLookup(subject, resourceColumns.year, row)
  const ends = [0, 1] as const
  const hoursOf = (end: 0 | 1) => {
    const [first, later] = [resourceColumns.hours.first[end], resourceColumns.hours.later[end]]
    return `IF(${started}>${year},0,IF(${started}=${year},${resourceLookup(subject, first, row)},${resourceLookup(subject, later, row)}))`
  }
  const { cells, amounts } = expenseCells(subject)
  const [numbers, amount] = [cells('A'), cells(amounts[year - 1] ?? '')].map((range) => `${expensesName}!${range}`)
  const expenseOf = (end: 0 | 1) => {
    const byClass = resourceLookup(subject, resourceColumns.expense[end], row)
    return `IF(COUNTIF(${numbers},$A${row})>0,SUMIF(${numbers},$A${row},${amount}),IF(${started}>${year},0,${byClass}))`
  }
  const worth = (end: 0 | 1) => costOf(subject, end === 0 ? hours.low : hours.high)
  return [
    ...ends.map((end) => formula(hoursOf(end), end === 0 ? hours.low : hours.high)),
    ...ends.map((end) => formula(`${columns.hours[end]}${row}*${hourlyCost.name}`, worth(end), 'euro')),
    ...ends.map((end) => formula(expenseOf(end), end === 0 ? expense.low : endOf(expense.high), 'euro')),
  ]
}
