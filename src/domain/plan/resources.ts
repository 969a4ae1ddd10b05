import type { Choices } from '../project/project'
import type { Interval } from '../scoring/results'
import type { SelectionModel } from '../selection/selectionModel'
import type { Budget, Money, Plan, PlannedAction, PlannedMeasure, YearFigures } from './plan'

export const measuresIn = (actions: readonly PlannedAction[]): readonly PlannedMeasure[] =>
  actions.filter((action): action is PlannedMeasure => action.kind === 'measure')

/** Years of the plan, whole or begun. */
export const yearsOf = (duration: number): number => Math.max(1, Math.ceil(duration / 12))

/**
 * Internal hours and external euro of one action, for each year of the plan. The first year of the action takes the
 * hours of its beginning. Expenses somebody wrote are those; otherwise the whole class of cost, each year it runs.
 */
export function yearFigures(
  { from, hours, laterHours, costClass, expenses }: Omit<PlannedMeasure, 'years'>,
  duration: number,
  ranges: SelectionModel['budget']['ranges'],
): readonly YearFigures[] {
  const first = Math.floor(from / 12)
  const range = ranges[costClass]
  const byClass: Money = { low: range?.low ?? 0, high: range?.high ?? null }
  return Array.from({ length: yearsOf(duration) }, (_, year) => {
    const spent = expenses.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0)
    const proposed = year < first ? nothing : byClass
    return {
      hours: year < first ? nothing : year === first ? hours : laterHours,
      expense: expenses.length > 0 ? { low: spent, high: spent } : proposed,
    }
  })
}

const nothing: Interval = { low: 0, high: 0 }

/** What the plan takes, year by year and theme by theme; and the years in which it is more than there is. */
export function budgetOf(
  actions: readonly PlannedAction[],
  { hourlyCost, yearly }: Choices['budget'],
  duration: number,
): Budget {
  const measures = measuresIn(actions)
  const years = totalOf(measures, duration)
  const themes = [...new Set(measures.map(({ axis }) => axis))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return {
    ...(hourlyCost !== undefined && { hourlyCost }),
    ...(yearly !== undefined && { yearly }),
    years,
    byAxis: themes.map((axis) => ({
      ...(axis !== undefined && { axis }),
      years: totalOf(
        measures.filter((action) => action.axis === axis),
        duration,
      ),
    })),
    over: years.flatMap(({ expense }, year) => {
      if (yearly === undefined || (expense.high !== null && expense.high <= yearly)) return []
      return [{ year, certain: expense.low > yearly, expense }]
    }),
  }
}

function totalOf(measures: readonly PlannedMeasure[], duration: number): readonly YearFigures[] {
  return Array.from({ length: yearsOf(duration) }, (_, year) => {
    const figures = measures.flatMap((action) => action.years[year] ?? [])
    return { hours: sumHours(figures.map(({ hours }) => hours)), expense: sumMoney(figures.map((one) => one.expense)) }
  })
}

const sumHours = (all: readonly Interval[]): Interval =>
  all.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), nothing)

/** No upper bound, if one of them has none. */
const sumMoney = (all: readonly Money[]): Money =>
  all.reduce<Money>(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === null || high === null ? null : sum.high + high,
    }),
    nothing,
  )

/** Roles that start four actions or more in the same quarter of the plan. */
export function overloadsOf(actions: readonly PlannedMeasure[]): Plan['overloads'] {
  const counts = new Map<string, { responsible: string; quarter: number; actions: number }>()
  for (const { responsible, from } of actions) {
    const quarter = Math.floor(from / 3)
    const key = `${responsible}|${quarter}`
    counts.set(key, { responsible, quarter, actions: (counts.get(key)?.actions ?? 0) + 1 })
  }
  return [...counts.values()].filter(({ actions: count }) => count >= 4)
}
