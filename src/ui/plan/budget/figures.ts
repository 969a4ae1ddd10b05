import type { Expense, Money, PlannedMeasure, YearFigures } from '../../../domain/plan/plan'
import type { Interval } from '../../../domain/scoring/results'

/** Several years together. */
export function sumOfYears(years: readonly YearFigures[]): YearFigures {
  return years.reduce<YearFigures>(
    (sum, { hours, expense }) => ({
      hours: { low: sum.hours.low + hours.low, high: sum.hours.high + hours.high },
      expense: addMoney(sum.expense, expense),
    }),
    { hours: { low: 0, high: 0 }, expense: { low: 0, high: 0 } },
  )
}

export const addMoney = (a: Money, b: Money): Money => ({
  low: a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
})

/** What so many hours are worth. */
export const worthOf = ({ low, high }: Interval, hourlyCost: number): Money => ({
  low: Math.round(low * hourlyCost),
  high: Math.round(high * hourlyCost),
})

/** Written expenses by who pays, in the order of the list; and how much of them is not certain. */
export function coverageOf(measures: readonly PlannedMeasure[]) {
  const byCoverage = new Map<Expense['coverage'], number>()
  let uncertain = 0
  for (const { expenses, years } of measures) {
    for (const { amounts, coverage, certainty } of expenses) {
      /** Amounts of years the plan does not have are kept, and not counted. */
      const amount = amounts.slice(0, years.length).reduce((sum, euros) => sum + euros, 0)
      byCoverage.set(coverage, (byCoverage.get(coverage) ?? 0) + amount)
      if (certainty !== 'certo') uncertain += amount
    }
  }
  return { byCoverage, uncertain }
}

/** Those of which only the class of cost is known, and it is not nothing. */
export const withoutFigures = (measures: readonly PlannedMeasure[]): readonly PlannedMeasure[] =>
  measures.filter(({ expenses, years }) => expenses.length === 0 && years.some(({ expense }) => expense.high !== 0))
