import type { WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { Expense } from '../../domain/plan/plan'
import { certaintyNames, coverageNames } from '../costs'
import type { Subject } from '../document/subject'
import { actionLookup } from './actionLookup'
import { axisLabel } from './axisLabel'
import { empty, formula, headRow, input, number, text } from './cells'
import {
  coverageWord,
  type ExpenseLine,
  expenseCells,
  expenseLines,
  expensesHead,
  expensesName,
  spareExpenses,
} from './expenseCells'
import { expensesSums } from './expensesSums'
import { opening } from './frame'
import { planYears } from './resources'

/** External expenses one a line, with who pays and how sure they are; sums follow. */
export function expensesSheet(subject: Subject): WorkbookSheet {
  const years = planYears(subject)
  const { first, last, coverage, certainty } = expenseCells(subject)
  const lines = expenseLines(subject)
  return {
    name: expensesName,
    widths: [4, 34, 24, 34, ...years.map(() => 13), 20, 14, 13],
    head: expensesHead,
    last,
    frozen: 2,
    rows: [
      ...opening(subject, expensesName, note),
      headRow([
        'N.',
        'Azione',
        'Asse',
        'Voce',
        ...years.map((year) => `Anno ${year}`),
        'Copertura',
        'Certezza',
        'In tutto',
      ]),
      ...lines.map((line, place) => lineRow(subject, line, first + place)),
      ...Array.from({ length: spareExpenses }, (_, place) => spareRow(subject, first + lines.length + place)),
      ...expensesSums(
        subject,
        lines.map(({ action, expense }) => ({ expense, axis: axisLabel(subject, action) })),
      ),
    ],
    choices: [
      {
        cells: `${coverage}${first}:${coverage}${last}`,
        words: (Object.keys(coverageNames) as Expense['coverage'][]).map(coverageWord),
      },
      { cells: `${certainty}${first}:${certainty}${last}`, words: Object.values(certaintyNames) },
    ],
  }
}

const note =
  'Nelle righe vuote si scrivono altre voci: in «N.» il numero dell’azione. Un’azione con almeno una voce non conta più la classe di costo.'

function lineRow(subject: Subject, { action, expense }: ExpenseLine, row: number): WorkbookRow {
  const amounts = planYears(subject).map((year) => expense.amounts[year - 1] ?? 0)
  return [
    number(action.number, 'general', 'input'),
    ...looked(subject, row, action.title, axisLabel(subject, action)),
    text(expense.what, 'input'),
    ...amounts.map((amount) => number(amount, 'euro', 'input')),
    text(coverageWord(expense.coverage), 'input'),
    text(certaintyNames[expense.certainty], 'input'),
    lineTotal(
      subject,
      row,
      amounts.reduce((sum, amount) => sum + amount, 0),
    ),
  ]
}

function spareRow(subject: Subject, row: number): WorkbookRow {
  return [
    input('general'),
    ...looked(subject, row, '', ''),
    input(),
    ...planYears(subject).map(() => input('euro')),
    input(),
    input(),
    lineTotal(subject, row, 0),
  ]
}

/** Title and axis of the action whose number is written at the beginning of the row. */
const looked = (subject: Subject, row: number, title: string, axis: string) =>
  subject.plan.actions.length === 0
    ? [empty(), empty()]
    : [
        formula(`IF($A${row}="","",${actionLookup(subject, 'title', row)})`, title, 'general'),
        formula(`IF($A${row}="","",${actionLookup(subject, 'axis', row)})`, axis, 'general'),
      ]

function lineTotal(subject: Subject, row: number, result: number) {
  const { amounts } = expenseCells(subject)
  return formula(`SUM(${amounts[0]}${row}:${amounts.at(-1)}${row})`, result, 'euro')
}
