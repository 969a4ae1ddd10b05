import type { MeasureId } from '../ids'
import { worthOf } from './expectedGain'
import type { SolveLinear } from './linearModel'
import { withNeeds } from './packageFrom'
import type { Cap, PackageOption, PackageProblem } from './packageProblem'
import { solvePackage } from './solvePackage'

/** What it would take to have one more measure. */
export interface Takes {
  measure: MeasureId
  /** Beside all the others: what is missing. */
  beside: {
    /** Others it leans on, which would come with it. */
    needs: readonly MeasureId[]
    /** Euro a year, and hours a quarter, more than there are. */
    budget: number
    hours: number
    full: readonly Cap[]
    conflicts: readonly MeasureId[]
    /** Fewer than due would reach those who work on site. */
    share: boolean
  }
  /** Whether beside the others it would bring anything at all. */
  adds: boolean
  /** What the best package that has it looks like, within the same limits; nothing if there is none. */
  instead: { leaving: readonly MeasureId[]; coming: readonly MeasureId[] } | undefined
  /** Of those in the package, the ones that raise the same answers as far. */
  alike: readonly MeasureId[]
}

export function whatItTakes(
  problem: PackageProblem,
  chosen: readonly MeasureId[],
  measure: MeasureId,
  solve: SolveLinear,
): Takes {
  const together = withNeeds([...chosen, measure], problem.prerequisites)
  const best = solvePackage(
    { ...problem, always: withNeeds([...problem.always, measure], problem.prerequisites) },
    solve,
  )
  return {
    measure,
    beside: {
      needs: together.filter((id) => id !== measure && !chosen.includes(id)),
      budget: Math.max(0, expenseOf(problem, together) - (problem.budget ?? Number.POSITIVE_INFINITY)),
      hours: problem.hours === null ? 0 : hoursFor(problem, together, solve) - problem.hours,
      full: problem.caps.filter(({ measures, most }) => measures.filter((id) => together.includes(id)).length > most),
      conflicts: problem.conflicts
        .filter((pair) => pair.every((id) => together.includes(id)))
        .flatMap((pair) => pair.filter((id) => chosen.includes(id))),
      share: problem.shares.some(({ measures, share, enough }) => {
        const reaching = together.filter((id) => measures.includes(id)).length
        return reaching < Math.min(enough, share * together.length)
      }),
    },
    adds: worthOf(problem, optionsOf(problem, together)) > worthOf(problem, optionsOf(problem, chosen)),
    instead: best && {
      leaving: chosen.filter((id) => !best.includes(id)),
      coming: best.filter((id) => id !== measure && !chosen.includes(id)),
    },
    alike: alikeAmong(problem, chosen, measure),
  }
}

export const optionsOf = ({ options }: PackageProblem, ids: readonly MeasureId[]): readonly PackageOption[] =>
  options.filter(({ id }) => ids.includes(id))

/** Euro a year of these measures together. */
export const expenseOf = (problem: PackageProblem, ids: readonly MeasureId[]): number =>
  optionsOf(problem, ids).reduce((sum, { expense }) => sum + expense, 0)

/** The fewest whole hours a quarter with which these measures can be carried out; at least those there are. */
export function hoursFor(problem: PackageProblem, ids: readonly MeasureId[], solve: SolveLinear): number {
  const options = optionsOf(problem, ids)
  const prerequisites = problem.prerequisites.filter(({ measure }) => ids.includes(measure))
  const alone = {
    ...problem,
    options,
    prerequisites,
    always: ids,
    budget: null,
    conflicts: [],
    caps: [],
    shares: [],
    axes: [],
  }
  const fits = (hours: number): boolean => solvePackage({ ...alone, hours }, solve) !== undefined
  if (fits(problem.hours ?? 0)) return problem.hours ?? 0
  let tooFew = Math.floor(problem.hours ?? 0)
  let enough = Math.ceil(options.reduce((sum, { hours }) => sum + Math.max(hours.first, hours.later), 0))
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2)
    if (fits(middle)) enough = middle
    else tooFew = middle
  }
  return enough
}

function alikeAmong(
  { options, gains }: PackageProblem,
  chosen: readonly MeasureId[],
  id: MeasureId,
): readonly MeasureId[] {
  const raises =
    options.find((option) => option.id === id)?.raises.filter(({ question }) => gains[question]?.length) ?? []
  return options
    .filter((other) => chosen.includes(other.id))
    .filter((other) =>
      raises.some(({ question, points }) =>
        other.raises.some((raise) => raise.question === question && raise.points >= points),
      ),
    )
    .map((other) => other.id)
}
