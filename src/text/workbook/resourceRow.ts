import type { SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'
import type { Interval } from '../../domain/scoring/results'
import type { Subject } from '../document/subject'
import { actionLookup } from './actionLookup'
import { formula, input, number, text } from './cells'
import { hourlyCost, planStart, type ResourceColumns, withoutLimit } from './resourceColumns'
import { planYears, type ResourceFigures } from './resourceFigures'

/** An action: its hours, then what follows from them, worked out by the sheet. */
export function resourceRow(
  subject: Subject,
  columns: ResourceColumns,
  { action, axis, startYear, first, later, hours, expense }: ResourceFigures,
  row: number,
): WorkbookRow {
  const start = actionLookup(subject, 'start', row)
  const months = `(YEAR(${start})-YEAR(${planStart}))*12+MONTH(${start})-MONTH(${planStart})`
  return [
    number(action.number, 'general'),
    formula(actionLookup(subject, 'title', row), action.title, 'general', 'strong'),
    text(axis),
    formula(`1+INT((${months})/12)`, startYear),
    ...bothEnds(first),
    ...bothEnds(later),
    ...planYears(subject).map((year, place) => formula(hoursOf(columns, year, row), hours[place] ?? 0, 'decimal')),
    ...columns.hours.map((column) => formula(`${column}${row}*${hourlyCost.name}`, 0, 'euro')),
    number(expense.low, 'euro'),
    expense.high === undefined ? text(withoutLimit) : number(expense.high, 'euro'),
    text('propria, da confermare', 'input'),
  ]
}

const bothEnds = (hours: Interval | undefined): SheetCell[] =>
  hours ? [number(hours.low), number(hours.high)] : [input('integer'), input('integer')]

/** The middle of the range of the first year in the year it starts, of the later ones after it, nothing before. */
function hoursOf({ year: startYear, first, later }: ResourceColumns, year: number, row: number): string {
  const middle = ([low, high]: readonly [string, string]) => `($${low}${row}+$${high}${row})/2`
  return `IF($${startYear}${row}>${year},0,IF($${startYear}${row}=${year},${middle(first)},${middle(later)}))`
}
