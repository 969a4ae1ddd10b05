import type { MeasureId } from '../ids'
import type { SolveLinear } from './linearModel'
import { packageModel } from './packageModel'
import type { PackageProblem } from './packageProblem'

/** The measures of the best package; nothing if no set of measures respects the limits. */
export function solvePackage(problem: PackageProblem, solve: SolveLinear): readonly MeasureId[] | undefined {
  const strict = solve(packageModel(problem, 'all'))
  const solution =
    strict.status === 'solved' || problem.axes.length === 0 ? strict : solve(packageModel(problem, 'most'))
  if (solution.status === 'impossible') {
    /** The share of those who work on site yields when it cannot be had. */
    return problem.shares.length > 0 ? solvePackage({ ...problem, shares: [] }, solve) : undefined
  }
  return problem.options.map(({ id }) => id).filter((id) => (solution.values.get(id) ?? 0) > 0.5)
}
