import type { WorkbookRow } from '../../domain/document/planWorkbook'
import { empty, formula, text } from './cells'
import { type ResourceColumns, withoutLimit } from './resourceColumns'
import type { ResourceFigures } from './resourceFigures'

interface SummedRows {
  first: number
  last: number
  columns: ResourceColumns
  figures: readonly ResourceFigures[]
}

/** All the actions. The expense is that of those that start in the first year, as in the document. */
export function totalRow(rows: SummedRows): WorkbookRow {
  const { columns, figures } = rows
  const cells = (column: string) => cellsOf(rows, column)
  const year = cells(columns.year)
  const [low, high] = columns.expense.map(cells) as [string, string]
  const sum = (column: string, result: number, form: 'integer' | 'decimal' | 'euro') =>
    formula(`SUM(${cells(column)})`, result, form, 'total')
  return [
    empty('total'),
    text('In tutto', 'total'),
    empty('total'),
    empty('total'),
    ...columns.first.map((column, place) =>
      sum(
        column,
        summed(figures, ({ first }) => endOf(first, place)),
        'integer',
      ),
    ),
    ...columns.later.map((column, place) =>
      sum(
        column,
        summed(figures, ({ later }) => endOf(later, place)),
        'integer',
      ),
    ),
    ...columns.hours.map((column, place) =>
      sum(
        column,
        summed(figures, ({ hours }) => hours[place] ?? 0),
        'decimal',
      ),
    ),
    ...columns.costs.map((column) => sum(column, 0, 'euro')),
    formula(`SUMIF(${year},1,${low})`, firstYear(figures).low, 'euro', 'total'),
    formula(
      `IF(COUNTIFS(${year},1,${high},"${withoutLimit}")>0,"${withoutLimit}",SUMIF(${year},1,${high}))`,
      firstYear(figures).high,
      'euro',
      'total',
    ),
    empty('total'),
  ]
}

/** The actions of one axis, whose name is in column B of this row. */
export function axisRow(rows: SummedRows, axis: string, row: number): WorkbookRow {
  const { columns, figures } = rows
  const own = figures.filter((candidate) => candidate.axis === axis)
  const cells = (column: string) => cellsOf(rows, column)
  const [names, year] = [cells(columns.axis), cells(columns.year)]
  const [low, high] = columns.expense.map(cells) as [string, string]
  const sum = (column: string, result: number, form: 'integer' | 'decimal' | 'euro') =>
    formula(`SUMIF(${names},$B${row},${cells(column)})`, result, form)
  const ofAxis = `${names},$B${row},${year},1`
  return [
    empty(),
    text(axis, 'strong'),
    empty(),
    empty(),
    ...columns.first.map((column, place) =>
      sum(
        column,
        summed(own, ({ first }) => endOf(first, place)),
        'integer',
      ),
    ),
    ...columns.later.map((column, place) =>
      sum(
        column,
        summed(own, ({ later }) => endOf(later, place)),
        'integer',
      ),
    ),
    ...columns.hours.map((column, place) =>
      sum(
        column,
        summed(own, ({ hours }) => hours[place] ?? 0),
        'decimal',
      ),
    ),
    ...columns.costs.map((column) => sum(column, 0, 'euro')),
    formula(`SUMIFS(${low},${ofAxis})`, firstYear(own).low, 'euro'),
    formula(
      `IF(COUNTIFS(${ofAxis},${high},"${withoutLimit}")>0,"${withoutLimit}",SUMIFS(${high},${ofAxis}))`,
      firstYear(own).high,
      'euro',
    ),
  ]
}

const cellsOf = ({ first, last }: SummedRows, column: string): string => `$${column}$${first}:$${column}$${last}`

const summed = (figures: readonly ResourceFigures[], figure: (of: ResourceFigures) => number): number =>
  figures.reduce((sum, of) => sum + figure(of), 0)

const endOf = (hours: ResourceFigures['first'], place: number): number =>
  hours ? (place === 0 ? hours.low : hours.high) : 0

function firstYear(figures: readonly ResourceFigures[]): { low: number; high: number | string } {
  const spending = figures.filter(({ startYear }) => startYear === 1)
  const unlimited = spending.some(({ expense }) => expense.high === undefined)
  return {
    low: summed(spending, ({ expense }) => expense.low),
    high: unlimited ? withoutLimit : summed(spending, ({ expense }) => expense.high ?? 0),
  }
}
