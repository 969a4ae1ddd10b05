import { type Constraint, solve } from 'yalps'
import type { LinearModel, LinearSolution } from '../domain/simulation/linearModel'

/** How many times the search may branch: far beyond what a package has ever needed. */
const maxIterations = 1_000_000

/** Why a problem was left without an answer: said, never taken for "there is none". */
export class SolverError extends Error {
  override name = 'SolverError'
}

/** Exact: no tolerance on the result. */
export function solveLinear({ variables, rows }: LinearModel): LinearSolution {
  const constraints = new Map<string, Constraint>()
  const factors = new Map(variables.map(({ name, worth }) => [name, new Map([[objective, worth]])]))
  const put = (row: string, name: string, factor: number): void => {
    const of = factors.get(name)
    if (!of) throw new SolverError(`a row names "${name}", which is no variable`)
    of.set(row, (of.get(row) ?? 0) + factor)
  }
  for (const [place, { terms, atLeast, atMost }] of rows.entries()) {
    const row = `row ${place}`
    constraints.set(row, {
      ...(atLeast !== undefined && { min: atLeast }),
      ...(atMost !== undefined && { max: atMost }),
    })
    for (const [name, factor] of terms) put(row, name, factor)
  }
  for (const { name, whole } of variables) {
    if (whole) continue
    constraints.set(`most ${name}`, { max: 1 })
    put(`most ${name}`, name, 1)
  }
  const binaries = variables.filter(({ whole }) => whole).map(({ name }) => name)
  const model = { direction: 'maximize', objective, constraints, variables: factors, binaries } as const
  const solution = solve(model, { tolerance: 0, maxIterations })
  if (solution.status === 'infeasible') return { status: 'impossible' }
  if (solution.status !== 'optimal') throw new SolverError(`the solver stopped: ${solution.status}`)
  return { status: 'solved', values: new Map(solution.variables) }
}

const objective = 'worth'
