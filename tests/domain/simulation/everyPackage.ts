import { worthOf } from '../../../src/domain/simulation/expectedGain'
import type { PackageOption, PackageProblem } from '../../../src/domain/simulation/packageProblem'

/** How good a package is: axes with an action first, then what it is worth. */
export interface Score {
  axes: number
  worth: number
}

/** The best score over every set of measures, one by one; nothing if none respects the limits. */
export function bestOfAll(problem: PackageProblem): Score | undefined {
  const strict = bestAmong(problem)
  return strict ?? (problem.shares.length > 0 ? bestAmong({ ...problem, shares: [] }) : undefined)
}

function bestAmong(problem: PackageProblem): Score | undefined {
  let best: Score | undefined
  for (let bits = 0; bits < 2 ** problem.options.length; bits++) {
    const chosen = problem.options.filter((_, place) => bits & (1 << place))
    if (!isAllowed(problem, chosen)) continue
    const score = scoreOf(problem, chosen)
    if (!best || score.axes > best.axes || (score.axes === best.axes && score.worth > best.worth)) best = score
  }
  return best
}

export const scoreOf = (problem: PackageProblem, chosen: readonly PackageOption[]): Score => ({
  axes: problem.axes.filter(({ measures }) => chosen.some(({ id }) => measures.includes(id))).length,
  worth: worthOf(problem, chosen),
})

/** The rules as they are said, with none of the solver's sums. */
export function isAllowed(problem: PackageProblem, chosen: readonly PackageOption[]): boolean {
  const ids = new Set(chosen.map(({ id }) => id))
  const count = (measures: readonly string[]): number => measures.filter((id) => ids.has(id)).length
  return (
    problem.always.every((id) => ids.has(id)) &&
    problem.prerequisites.every(({ measure, needs }) => !ids.has(measure) || ids.has(needs)) &&
    problem.conflicts.every(([one, other]) => !(ids.has(one) && ids.has(other))) &&
    problem.caps.every(({ measures, most }) => count(measures) <= most) &&
    problem.shares.every(
      ({ measures, share, enough }) => count(measures) >= Math.min(enough, Math.ceil(share * ids.size - 1e-9)),
    ) &&
    (problem.budget === null || chosen.reduce((sum, { expense }) => sum + expense, 0) <= problem.budget) &&
    fitsInYears(problem, chosen)
  )
}

/** Moves work out of the first year where it costs the second least, until the first one holds. */
function fitsInYears({ hours, quarters }: PackageProblem, chosen: readonly PackageOption[]): boolean {
  if (hours === null) return true
  const room = 4 * hours
  const total = (of: (option: PackageOption) => number): number =>
    chosen.reduce((sum, option) => sum + 4 * of(option), 0)
  let over = total((option) => option.hours.first) - room
  if (quarters < 8) return over <= 1e-9
  let second = total((option) => option.hours.later)
  const movable = chosen.filter((option) => quarters - option.quarters.steady >= 4).sort((a, b) => price(a) - price(b))
  for (const option of movable) {
    /** One that asks for more later than at first is better begun as late as can be, whatever the others do. */
    const moved = price(option) < 0 ? 4 * option.hours.first : Math.min(Math.max(0, over), 4 * option.hours.first)
    over -= moved
    second += moved * price(option)
  }
  return over <= 1e-9 && second <= room + 1e-9
}

/** Hours the second year takes for each hour the first one gives away. */
const price = ({ hours }: PackageOption): number => (hours.first - hours.later) / hours.first
