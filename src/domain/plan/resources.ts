import type { Interval } from '../scoring/results'
import type { SelectionModel } from '../selection/selectionModel'
import type { Plan, PlannedAction, PlannedMeasure } from './plan'

/** Internal hours of the first year, over all actions. */
export function hoursOf(actions: readonly PlannedAction[]): Interval {
  const measures = actions.filter((action): action is PlannedMeasure => action.kind === 'measure')
  return {
    low: measures.reduce((sum, { hours }) => sum + hours.low, 0),
    high: measures.reduce((sum, { hours }) => sum + hours.high, 0),
  }
}

/** External expense of the first year in euro, as an order of magnitude; no upper bound if one action has none. */
export function expenseOf(
  actions: readonly PlannedAction[],
  ranges: SelectionModel['budget']['ranges'],
): Plan['expense'] {
  let low = 0
  let high: number | null = 0
  for (const action of actions) {
    if (action.kind !== 'measure' || action.from >= 12) continue
    const range = ranges[action.costClass]
    low += range?.low ?? 0
    high = high === null || range?.high === undefined ? null : high + range.high
  }
  return { low, high }
}

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
