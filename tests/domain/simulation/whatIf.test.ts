import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { planUnder, reachedBy, tryOut, whatIfGround } from '../../../src/domain/simulation/whatIf'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

const day = '2026-11-22'

describe('what if', () => {
  it.each(Object.entries(organisations))('is the plan that would be, and changes nothing: %s', (_, project) => {
    const before = structuredClone(project)
    const ground = whatIfGround(content, project)
    const [removed] = buildPlan(content, project, day).plan.actions.filter(({ kind }) => kind === 'measure')
    const trial = { into: ['banca-ore', 'guida-misure'], out: removed ? [removed.id] : [] }
    const choices = tryOut(project.choices, trial)
    expect(planUnder(ground, choices, day)).toEqual(buildPlan(content, { ...project, choices }, day).plan)
    expect(project).toEqual(before)
  })

  it('says the month by which all that moves an area runs steadily', () => {
    const project = organisations['officina di 35']
    if (!project) throw new Error('no organisation')
    const ground = whatIfGround(content, project)
    const plan = planUnder(ground, project.choices, day)
    const moving = ground.situation.measures.raising.get('turni')?.map(({ measure }) => measure.id) ?? []
    const ends = plan.actions.filter(({ id }) => moving.includes(id)).map(({ to }) => to)
    expect(reachedBy(ground, plan, 'turni')).toBe(Math.max(...ends))
    expect(reachedBy(ground, { ...plan, actions: [] }, 'turni')).toBeUndefined()
  })
})
