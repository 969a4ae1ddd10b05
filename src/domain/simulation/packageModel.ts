import { effortOf } from './expectedGain'
import type { LinearModel, LinearRow, LinearVariable } from './linearModel'
import type { PackageOption, PackageProblem } from './packageProblem'
import { yearRows, yearVariables } from './yearsOfWork'

/**
 * The problem as sums: whatever solves it exactly finds the best package.
 * @param axes each of them with an action, or as many as can be: the first is sooner solved, and usually possible.
 */
export function packageModel(problem: PackageProblem, axes: 'all' | 'most'): LinearModel {
  const rises = risesOf(problem)
  return {
    variables: [
      ...problem.options.map((option) => ({
        name: option.id,
        worth: (rises.alone.get(option.id) ?? 0) - effortOf(option),
        whole: true,
      })),
      ...rises.variables,
      ...(axes === 'most' ? axisVariables(problem) : []),
      ...allInVariables(problem),
      ...yearVariables(problem),
    ],
    rows: [
      ...rises.rows,
      ...(axes === 'most' ? axisRows(problem) : everyAxis(problem)),
      ...limitRows(problem),
      ...shareRows(problem),
      ...yearRows(problem),
    ],
  }
}

interface Rises {
  /** What a measure brings that no other would bring. */
  alone: ReadonlyMap<string, number>
  variables: readonly LinearVariable[]
  rows: readonly LinearRow[]
}

/**
 * For each question and each step up that several measures reach, one variable that may be 1 only if one of them is in
 * the package: the step counts once. What only one measure reaches is simply its own.
 */
function risesOf({ options, gains }: PackageProblem): Rises {
  const alone = new Map<string, number>()
  const variables: LinearVariable[] = []
  const rows: LinearRow[] = []
  for (const [question, measures] of raisersOf(options)) {
    let before = 0
    for (const { points, gain } of gains[question] ?? []) {
      const able = [...measures].filter(([, reached]) => reached >= points).map(([id]) => id)
      const [first] = able
      if (first === undefined) break
      const worth = gain - before
      before = gain
      if (able.length === 1) alone.set(first, (alone.get(first) ?? 0) + worth)
      else {
        const name = `${question}:${points}`
        variables.push({ name, worth, whole: false })
        rows.push({ terms: [[name, 1], ...able.map((id) => [id, -1] as const)], atMost: 0 })
      }
    }
  }
  return { alone, variables, rows }
}

/** By question, the measures that raise it and how far each does. */
function raisersOf(options: readonly PackageOption[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const raisers = new Map<string, Map<string, number>>()
  for (const { id, raises } of options) {
    for (const { question, points } of raises) {
      const measures = raisers.get(question) ?? new Map<string, number>()
      raisers.set(question, measures.set(id, Math.max(points, measures.get(id) ?? 0)))
    }
  }
  return raisers
}

/** An axis with an action is worth more than any gain. */
const axisVariables = ({ axes, gains }: PackageProblem): LinearVariable[] =>
  axes.map(({ area }) => ({ name: axisOf(area), worth: axisWorth(gains), whole: false }))

export const axisWorth = (gains: PackageProblem['gains']): number =>
  1 + Object.values(gains).reduce((sum, steps) => sum + (steps.at(-1)?.gain ?? 0), 0)

const everyAxis = ({ axes }: PackageProblem): LinearRow[] =>
  axes.map(({ measures }) => ({ terms: measures.map((id) => [id, 1] as const), atLeast: 1 }))

const axisRows = ({ axes }: PackageProblem): LinearRow[] =>
  axes.map(({ area, measures }) => ({
    terms: [[axisOf(area), 1], ...measures.map((id) => [id, -1] as const)],
    atMost: 0,
  }))

function limitRows({ options, always, prerequisites, conflicts, caps, budget }: PackageProblem): LinearRow[] {
  const rows: LinearRow[] = [
    ...always.map((id): LinearRow => ({ terms: [[id, 1]], atLeast: 1 })),
    ...prerequisites.map(
      ({ measure, needs }): LinearRow => ({
        terms: [
          [measure, 1],
          [needs, -1],
        ],
        atMost: 0,
      }),
    ),
    ...conflicts.map((pair): LinearRow => ({ terms: pair.map((id) => [id, 1] as const), atMost: 1 })),
    ...caps
      .filter(({ measures, most }) => measures.length > most)
      .map(({ measures, most }): LinearRow => ({ terms: measures.map((id) => [id, 1] as const), atMost: most })),
  ]
  if (budget !== null) rows.push({ terms: spending(options), atMost: budget / thousand })
  return rows
}

/** Euro by the thousand, so that all figures are of one size: solvers count with fractions. */
const thousand = 1000
const spending = (options: readonly PackageOption[]): LinearRow['terms'] =>
  options.filter(({ expense }) => expense > 0).map(({ id, expense }) => [id, expense / thousand] as const)

/** Where there may be too few of a share, a variable says that all that can be had are in. */
const allInVariables = (problem: PackageProblem): LinearVariable[] =>
  problem.shares.flatMap((share, place) =>
    mayBeTooFew(problem, share) ? [{ name: allInOf(place), worth: 0, whole: true }] : [],
  )

/** Those of the share − share × all of them ≥ 0, unless all that can be had are in. */
function shareRows(problem: PackageProblem): LinearRow[] {
  return problem.shares.flatMap((share, place) => {
    const balance = problem.options.map(({ id }) => [id, (share.measures.includes(id) ? 1 : 0) - share.share] as const)
    if (!mayBeTooFew(problem, share)) return [{ terms: balance, atLeast: 0 }]
    return [
      { terms: [...balance, [allInOf(place), problem.options.length] as const], atLeast: 0 },
      {
        terms: [...share.measures.map((id) => [id, 1] as const), [allInOf(place), -share.enough] as const],
        atLeast: 0,
      },
    ]
  })
}

/** Whether the package may be so large that there are not enough of them for their share. */
const mayBeTooFew = ({ caps, options }: PackageProblem, { share, enough }: PackageProblem['shares'][number]): boolean =>
  enough < share * Math.min(options.length, ...caps.flatMap(({ kind, most }) => (kind === 'plan' ? [most] : [])))

const axisOf = (area: string): string => `axis ${area}`
const allInOf = (place: number): string => `all in ${place}`
