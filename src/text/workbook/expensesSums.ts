import type { WorkbookRow } from '../../domain/document/planWorkbook'
import type { Expense } from '../../domain/plan/plan'
import { certaintyNames, coverageNames } from '../costs'
import type { Subject } from '../document/subject'
import { empty, formula, text } from './cells'
import { coverageWord, expenseCells } from './expenseCells'
import { axesWithActions, planYears } from './resources'

interface Summed {
  expense: Expense
  axis: string
}

/** All the lines; then who pays, how sure it is, which axis: each sum is worked out by the sheet. */
export function expensesSums(subject: Subject, lines: readonly Summed[]): WorkbookRow[] {
  const { last, coverage, certainty } = expenseCells(subject)
  const coverages = Object.keys(coverageNames) as Expense['coverage'][]
  const certainties = Object.keys(certaintyNames) as Expense['certainty'][]
  const rows: WorkbookRow[] = [totalRow(subject, lines)]
  const group = (title: string, column: string, entries: readonly (readonly [string, readonly Summed[]])[]) => {
    rows.push([], [empty('title'), text(title, 'title')])
    for (const [name, own] of entries) rows.push(sumRow(subject, column, name, own, last + rows.length + 1))
  }
  group(
    'Per copertura',
    coverage,
    coverages.map((one) => [coverageWord(one), lines.filter(({ expense }) => expense.coverage === one)]),
  )
  group(
    'Per certezza',
    certainty,
    certainties.map((one) => [certaintyNames[one], lines.filter(({ expense }) => expense.certainty === one)]),
  )
  group(
    'Per asse',
    'C',
    axesWithActions(subject).map((one) => [one, lines.filter(({ axis }) => axis === one)]),
  )
  return rows
}

function totalRow(subject: Subject, lines: readonly Summed[]): WorkbookRow {
  const { amounts, total, cells } = expenseCells(subject)
  const sum = (column: string, result: number) => formula(`SUM(${cells(column)})`, result, 'euro', 'total')
  return [
    empty('total'),
    text('In tutto', 'total'),
    empty('total'),
    empty('total'),
    ...amounts.map((column, year) => sum(column, spent(lines, year))),
    empty('total'),
    empty('total'),
    sum(total, spentInAll(subject, lines)),
  ]
}

/** The lines that have in this column the word that is in column B of this row. */
function sumRow(subject: Subject, of: string, name: string, own: readonly Summed[], row: number): WorkbookRow {
  const { amounts, total, cells } = expenseCells(subject)
  const sum = (column: string, result: number) =>
    formula(`SUMIF(${cells(of)},$B${row},${cells(column)})`, result, 'euro')
  return [
    empty(),
    text(name, 'strong'),
    empty(),
    empty(),
    ...amounts.map((column, year) => sum(column, spent(own, year))),
    empty(),
    empty(),
    sum(total, spentInAll(subject, own)),
  ]
}

const spent = (lines: readonly Summed[], year: number): number =>
  lines.reduce((sum, { expense }) => sum + (expense.amounts[year] ?? 0), 0)

const spentInAll = (subject: Subject, lines: readonly Summed[]): number =>
  planYears(subject).reduce((sum, year) => sum + spent(lines, year - 1), 0)
