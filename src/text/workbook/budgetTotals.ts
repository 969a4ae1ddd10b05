import type { CellTone, SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'
import type { YearFigures } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { axisLabel } from './axisLabel'
import { budgetColumns, budgetHead, costOf, endOf } from './budgetRow'
import { empty, formula, text } from './cells'
import { planYears, rangeOf, withoutLimit, yearsOfAction } from './resources'

/** All the actions: the figures of the plan. */
export function totalRow(subject: Subject, last: number): WorkbookRow {
  return [
    empty('total'),
    text('In tutto', 'total'),
    empty('total'),
    ...sums(subject, last, subject.plan.budget.years, { tone: 'total' }),
  ]
}

/** The actions of one axis, whose name is in column B of this row. */
export function axisRow(subject: Subject, last: number, axis: string, row: number): WorkbookRow {
  const own = subject.plan.actions.filter((action) => axisLabel(subject, action) === axis)
  const years = planYears(subject).map((year) => added(own.map((action) => yearsOfAction(subject, action)[year - 1])))
  return [empty(), text(axis, 'strong'), empty(), ...sums(subject, last, years, { tone: 'plain', row })]
}

interface Summed {
  tone: CellTone
  /** Only what has in column C the name in column B of this row. */
  row?: number
}

function sums(subject: Subject, last: number, years: readonly YearFigures[], { tone, row }: Summed): SheetCell[] {
  const range = (column: string) => rangeOf(column, budgetHead + 1, last)
  const isOwn = `${range('C')},$B${row}`
  const sum = (column: string) => (row === undefined ? `SUM(${range(column)})` : `SUMIF(${isOwn},${range(column)})`)
  const endless = (column: string) =>
    `${row === undefined ? 'COUNTIF(' : `COUNTIFS(${isOwn},`}${range(column)},"${withoutLimit}")>0`
  return years.flatMap(({ hours, expense }, index) => {
    const { hours: h, cost: c, expense: e } = budgetColumns(index + 1)
    return [
      formula(sum(h[0]), hours.low, 'integer', tone),
      formula(sum(h[1]), hours.high, 'integer', tone),
      formula(sum(c[0]), costOf(subject, hours.low), 'euro', tone),
      formula(sum(c[1]), costOf(subject, hours.high), 'euro', tone),
      formula(sum(e[0]), expense.low, 'euro', tone),
      formula(`IF(${endless(e[1])},"${withoutLimit}",${sum(e[1])})`, endOf(expense.high), 'euro', tone),
    ]
  })
}

function added(figures: readonly (YearFigures | undefined)[]): YearFigures {
  return figures.reduce<YearFigures>(
    (sum, one) =>
      one === undefined
        ? sum
        : {
            hours: { low: sum.hours.low + one.hours.low, high: sum.hours.high + one.hours.high },
            expense: {
              low: sum.expense.low + one.expense.low,
              high: sum.expense.high === null || one.expense.high === null ? null : sum.expense.high + one.expense.high,
            },
          },
    { hours: { low: 0, high: 0 }, expense: { low: 0, high: 0 } },
  )
}
