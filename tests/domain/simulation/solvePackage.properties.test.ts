import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solvePackage } from '../../../src/domain/simulation/solvePackage'
import { solveLinear } from '../../../src/solver/solveLinear'
import { anyProblem } from './anyProblem'
import { bestOfAll, isAllowed, scoreOf } from './everyPackage'

describe('the best package', () => {
  it('is the best of every possible set of measures, tried one by one', () => {
    let found = 0
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const best = bestOfAll(problem)
        const ids = solvePackage(problem, solveLinear)
        expect(ids === undefined).toBe(best === undefined)
        if (!ids || !best) return
        found++
        const chosen = problem.options.filter(({ id }) => ids.includes(id))
        const score = scoreOf(problem, chosen)
        expect(isAllowed(problem, chosen) || isAllowed({ ...problem, shares: [] }, chosen)).toBe(true)
        expect(score.axes).toBe(best.axes)
        expect(score.worth).toBeCloseTo(best.worth, 6)
      }),
      { numRuns: 1500 },
    )
    expect(found, 'problems with a package').toBeGreaterThan(500)
  })

  it('never gets worse when there is more money or time', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(20_000), fc.nat(30), (problem, euro, hours) => {
        const tight = bestOfAll(problem)
        const wide = solvePackage(
          {
            ...problem,
            budget: problem.budget === null ? null : problem.budget + euro,
            hours: problem.hours === null ? null : problem.hours + hours,
          },
          solveLinear,
        )
        if (!tight || problem.shares.length > 0) return
        expect(wide).toBeDefined()
        const score = scoreOf(
          problem,
          problem.options.filter(({ id }) => wide?.includes(id)),
        )
        expect(score.axes).toBeGreaterThanOrEqual(tight.axes)
        if (score.axes === tight.axes) expect(score.worth).toBeGreaterThanOrEqual(tight.worth - 1e-6)
      }),
      { numRuns: 400 },
    )
  })
})
