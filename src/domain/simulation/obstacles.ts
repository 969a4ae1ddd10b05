import type { MeasureId } from '../ids'
import type { Barrier } from './barriers'
import type { SolveLinear } from './linearModel'
import type { PackageGround } from './packageFrom'
import type { Wishes } from './packageProblem'
import { expenseOf, hoursFor } from './whatItTakes'

/** Why no package can respect what was asked. */
export type Obstacle =
  | { kind: 'bothWays'; measure: MeasureId }
  | { kind: 'barred'; measure: MeasureId; barrier: Barrier }
  | { kind: 'conflict'; one: MeasureId; other: MeasureId }
  /** For what must be there alone. */
  | { kind: 'budget'; needed: number; given: number; measures: readonly MeasureId[] }
  | { kind: 'hours'; needed: number; given: number; measures: readonly MeasureId[] }

/**
 * Every limit is a "no more than": a package exists exactly when what must be there, with what it leans on, fits by
 * itself. So the reasons can be listed without searching.
 */
export function obstaclesOf(
  { problem, barriers }: PackageGround,
  wishes: Wishes,
  solve: SolveLinear,
): readonly Obstacle[] {
  const { always, budget, hours } = problem
  const known = new Set(problem.options.map(({ id }) => id))
  const wanted = wishes.include.flatMap((measure): Obstacle[] => {
    if (wishes.exclude.includes(measure)) return [{ kind: 'bothWays', measure }]
    const barrier = barriers.get(measure)
    return !known.has(measure) && barrier ? [{ kind: 'barred', measure, barrier }] : []
  })
  const conflicts = problem.conflicts
    .filter(([one, other]) => always.includes(one) && always.includes(other))
    .map(([one, other]): Obstacle => ({ kind: 'conflict', one, other }))
  const expense = expenseOf(problem, always)
  const short: Obstacle[] = []
  if (budget !== null && expense > budget) {
    const measures = always.filter((id) => expenseOf(problem, [id]) > 0)
    short.push({ kind: 'budget', needed: expense, given: budget, measures })
  }
  const needed = hours === null ? 0 : hoursFor(problem, always, solve)
  if (hours !== null && needed > hours) short.push({ kind: 'hours', needed, given: hours, measures: always })
  return [...wanted, ...conflicts, ...short]
}
