import { describe, expect, it } from 'vitest'
import { whyNot } from '../../../src/domain/selection/applicability'
import { isInPlace } from '../../../src/domain/selection/relevanceOf'
import { requirementsOf } from '../../../src/domain/selection/required'
import { levelStarts } from '../../../src/domain/simulation/levelStarts'
import { obstaclesOf } from '../../../src/domain/simulation/obstacles'
import { packageFrom } from '../../../src/domain/simulation/packageFrom'
import type { Wishes } from '../../../src/domain/simulation/packageProblem'
import { solvePackage } from '../../../src/domain/simulation/solvePackage'
import { whatIfGround } from '../../../src/domain/simulation/whatIf'
import { expenseOf, optionsOf, whatItTakes } from '../../../src/domain/simulation/whatItTakes'
import { solveLinear } from '../../../src/solver/solveLinear'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

const nothing: Wishes = { months: 24, budget: null, hours: null, include: [], exclude: [] }

function look(name: string, wishes: Partial<Wishes> = {}) {
  const project = organisations[name]
  if (!project) throw new Error(`no organisation "${name}"`)
  const asked = { ...nothing, ...wishes }
  const { selection } = whatIfGround(content, project)
  const ground = packageFrom(selection.situation, asked, 0)
  const measures = solvePackage(ground.problem, solveLinear)
  return { ground, measures, situation: selection.situation, obstacles: obstaclesOf(ground, asked, solveLinear) }
}

describe('the best package of the real catalogue', () => {
  it.each(Object.keys(organisations))('respects what the plan respects: %s', (name) => {
    const { ground, measures = [], situation } = look(name, { budget: 10_000 })
    const { problem } = ground
    expect(measures.length).toBeLessThanOrEqual(situation.size.actions[1])
    expect(expenseOf(problem, measures)).toBeLessThanOrEqual(10_000)
    const { byId, conflicts } = situation.measures
    for (const id of measures) {
      const measure = byId.get(id)
      if (!measure) throw new Error(id)
      expect(whyNot(measure, situation.limits), id).toBeUndefined()
      expect(measures.filter((other) => conflicts.get(id)?.has(other))).toEqual([])
      if (ground.required.includes(id)) continue
      for (const needed of measure.prerequisiteMeasures)
        expect(measures.includes(needed) || isInPlace(situation, needed), `${id} after ${needed}`).toBe(true)
    }
  })

  it('holds what rules ask for, unless it is excluded by hand', () => {
    const { measures, situation, ground } = look('casa di riposo di 180')
    const firm = requirementsOf(situation, new Set(content.measures.map(({ id }) => id))).filter(({ firm }) => firm)
    expect(firm.length).toBeGreaterThan(0)
    for (const id of ground.required) expect(measures).toContain(id)
    expect(look('casa di riposo di 180', { exclude: ground.required }).measures).not.toContain(ground.required[0])
  })

  it('says why nothing fits: too little money, both lists, two that do not go together', () => {
    const poor = look('officina di 35', { budget: 100, include: ['squadra-jolly'] })
    expect(poor.measures).toBeUndefined()
    expect(poor.obstacles).toContainEqual(expect.objectContaining({ kind: 'budget', given: 100 }))
    const both = look('officina di 35', { include: ['banca-ore'], exclude: ['banca-ore'] })
    expect(both.obstacles).toContainEqual({ kind: 'bothWays', measure: 'banca-ore' })
    const busy = look('officina di 35', { hours: 1 })
    expect(busy.obstacles).toContainEqual(expect.objectContaining({ kind: 'hours', given: 1 }))
  })

  it('with what it says it takes, the measure is in beside the others; with a whit less it is not', () => {
    const { ground, measures = [] } = look('casa di riposo di 180', { budget: 8000, hours: 80 })
    const { problem } = ground
    let told = 0
    for (const { id } of problem.options.filter((option) => !measures.includes(option.id)).slice(0, 12)) {
      const { beside } = whatItTakes(problem, measures, id, solveLinear)
      const always = [...measures, id, ...beside.needs]
      const with_ = (euro: number, hours: number) =>
        solvePackage(
          {
            ...problem,
            always,
            budget: 8000 + euro,
            hours: 80 + hours,
            caps: [],
            conflicts: [],
            shares: [],
          },
          solveLinear,
        )
      expect(with_(beside.budget, beside.hours), id).toBeDefined()
      if (beside.budget > 0) expect(with_(beside.budget - 1, beside.hours), id).toBeUndefined()
      if (beside.hours > 0) expect(with_(beside.budget, beside.hours - 1), id).toBeUndefined()
      told += beside.budget + beside.hours
    }
    expect(told).toBeGreaterThan(0)
  })

  it('starts nothing before what it leans on, and no more in a quarter than the organisation bears', () => {
    const { ground, measures = [] } = look('casa di riposo di 180', { months: 36, hours: 100 })
    const { starts } = levelStarts(ground.problem, optionsOf(ground.problem, measures))
    for (const { measure, needs } of ground.problem.prerequisites) {
      if (measures.includes(measure)) expect(starts[measure]).toBeGreaterThan(starts[needs] ?? 0)
    }
    for (let quarter = 0; quarter < 11; quarter++) {
      const begun = Object.values(starts).filter((start) => start === quarter).length
      expect(begun).toBeLessThanOrEqual(ground.problem.startsPerQuarter)
    }
  })
})
