import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { situate } from '../../../src/domain/plan/evaluate'
import { type Choices, noChoices } from '../../../src/domain/project/project'
import { limitsOf, whyNot } from '../../../src/domain/selection/applicability'
import { aProject, content, realAnswers } from '../../support/realContent'

const day = '2026-11-22'

describe('the plan, over random answers to the real questionnaire', () => {
  it('is the same for the same answers', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        expect(buildPlan(content, aProject(answers), day)).toEqual(buildPlan(content, aProject(answers), day))
      }),
      { numRuns: 40 },
    )
  })

  it('holds only measures that can be done here, each with its because', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        const { plan } = buildPlan(content, aProject(answers), day)
        const situation = situate(content, answers, 'full')
        const limits = limitsOf(situation)
        for (const action of plan.actions) {
          expect(action.because.length).toBeGreaterThan(0)
          const measure = situation.measures.byId.get(action.id)
          if (measure) expect(whyNot(measure, limits), action.id).toBeUndefined()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('stays within the size of the organisation, and accounts for every measure of the catalogue', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        const { plan } = buildPlan(content, aProject(answers), day)
        expect(plan.actions.length).toBeLessThanOrEqual(plan.size.actions[1])
        const measures = plan.actions.filter(({ kind }) => kind === 'measure').map(({ id }) => id)
        expect([...measures, ...plan.excluded.map(({ measure }) => measure)].sort()).toEqual(
          content.measures.map(({ id }) => id).sort(),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('starts nothing before the first result of what it waits for, and nothing in the last months of the plan', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        const { plan } = buildPlan(content, aProject(answers), day)
        const starts = new Map(plan.actions.map((action) => [action.id, action.from]))
        const firstResult = (id: string): number =>
          (starts.get(id) ?? 0) + (content.measures.find((measure) => measure.id === id)?.months[0] ?? 0)
        for (const action of plan.actions) {
          const last = plan.duration - 3
          expect(action.from).toBeLessThanOrEqual(last)
          if (action.kind !== 'measure') continue
          for (const id of action.waitsFor) {
            expect(action.from, `${action.id} after ${id}`).toBeGreaterThanOrEqual(Math.min(last, firstResult(id)))
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives every axis an action, when a measure of that area can be chosen', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        const { plan } = buildPlan(content, aProject(answers), day)
        const full = plan.actions.length >= plan.size.actions[1]
        for (const { area } of plan.axes) {
          const covered = plan.actions.some((action) => action.kind === 'measure' && action.area === area)
          const possible = plan.excluded.some(
            ({ measure, reason }) =>
              reason.kind === 'later' && content.measures.find(({ id }) => id === measure)?.area === area,
          )
          if (!full) expect(covered || !possible, area).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never lowers an area', () => {
    fc.assert(
      fc.property(realAnswers, (answers) => {
        const { evaluation, plan } = buildPlan(content, aProject(answers), day)
        for (const area of evaluation.areas) {
          if (area.status !== 'scored') continue
          expect(plan.after[area.area]?.low).toBeGreaterThanOrEqual(area.interval.low)
          expect(plan.after[area.area]?.high).toBeGreaterThanOrEqual(area.interval.high)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('follows what the person decides: removed, added, reordered, edited', () => {
    fc.assert(
      fc.property(realAnswers, fc.nat(), (answers, which) => {
        const proposed = buildPlan(content, aProject(answers), day).plan
        const removed = proposed.actions[which % proposed.actions.length]
        const added = proposed.excluded[which % proposed.excluded.length]
        if (!removed || !added) return
        const order = proposed.actions.map(({ id }) => id).reverse()
        const choices: Choices = {
          ...noChoices,
          removed: [removed.id],
          added: [added.measure],
          order,
          edits: { [added.measure]: { texts: { title: { text: 'Titolo nostro' } }, start: '2027-06' } },
        }
        const { plan } = buildPlan(content, aProject(answers, { choices }), day)
        const ids = plan.actions.map(({ id }) => id)
        expect(ids).not.toContain(removed.id)
        expect(ids).toEqual([...order.filter((id) => id !== removed.id), added.measure])
        expect(plan.actions.at(-1)).toMatchObject({
          title: 'Titolo nostro',
          start: '2027-06',
          edited: ['title', 'start'],
          origin: 'added',
        })
      }),
      { numRuns: 60 },
    )
  })
})
