import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf, scorecardOutcome } from '../../../src/domain/objectives/outcome'
import { anIndicator, anObjective, aScorecard, figures, objectives, scale } from './someObjectives'

const reached = anIndicator(12, 28, 28)
const halfway = anIndicator(12, 28, 20)

describe('what an objective is worth', () => {
  it('is its weight times the score of its grade', () => {
    expect(outcomeOf(scale, anObjective({ weight: 20, indicators: [halfway] }))).toMatchObject({
      status: 'evaluated',
      score: 55,
      points: 11,
    })
  })

  it('is the plain mean of its indicators, in a public body, and only once all are evaluated', () => {
    const quality = { ...anIndicator(10, 10, 10), kind: 'quality' } as const
    const both = anObjective({ weight: 20, indicators: [halfway, quality] })
    expect(outcomeOf(scale, both)).toMatchObject({ status: 'evaluated', score: 77.5, points: 15.5 })
    const { final: _, ...notYet } = quality
    expect(outcomeOf(scale, anObjective({ indicators: [halfway, notYet] })).status).toBe('pending')
  })

  it('does not wait for an indicator nobody wrote', () => {
    expect(outcomeOf(scale, anObjective({ indicators: [reached, { kind: 'wellbeing' }] })).status).toBe('evaluated')
    expect(outcomeOf(scale, anObjective({ indicators: [{ kind: 'result' }] })).status).toBe('pending')
  })

  it('is left out for facts from outside, if the reason is in writing', () => {
    const objective = anObjective({ indicators: [halfway], final: { neutralised: true } })
    expect(outcomeOf(scale, objective).status).toBe('evaluated')
    const written = { ...objective, final: { neutralised: true, neutralisedReason: 'Sede chiusa per alluvione' } }
    expect(outcomeOf(scale, written)).toMatchObject({ status: 'neutralised', reason: 'Sede chiusa per alluvione' })
  })
})

describe('what a whole sheet is worth', () => {
  it('adds up points on the weight evaluated, and says where they may end', () => {
    const card = aScorecard(
      anObjective({ id: 'uno', weight: 30, indicators: [reached] }),
      anObjective({ id: 'due', weight: 20, indicators: [halfway] }),
      anObjective({ id: 'tre', weight: 30 }),
      anObjective({ id: 'quattro', weight: 20, final: { neutralised: true, neutralisedReason: 'Reparto ceduto' } }),
    )
    const outcome = scorecardOutcome(scale, card)
    expect(outcome).toMatchObject({ points: 41, evaluated: 50, pending: 30, neutralised: 20 })
    expect(outcome.range).toEqual({ low: 41, high: 74 })
  })

  it('accounts for every point of weight, and stays within its range as more is known', () => {
    const some = fc.record({
      weight: fc.integer({ min: 10, max: 40 }),
      final: fc.option(figures, { nil: undefined }),
      neutralised: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), figures, (all, later) => {
        const write = (value: (final: number | undefined) => number | undefined) =>
          aScorecard(
            ...all.map(({ weight, final, neutralised }, place) =>
              anObjective({
                id: `obiettivo-${place}`,
                weight,
                indicators: [anIndicator(12, 28, value(final))],
                ...(neutralised && { final: { neutralised, neutralisedReason: 'Fatto esterno' } }),
              }),
            ),
          )
        const before = scorecardOutcome(
          scale,
          write((final) => final),
        )
        const after = scorecardOutcome(
          scale,
          write((final) => final ?? later),
        )
        const total = all.reduce((sum, { weight }) => sum + weight, 0)
        expect(before.evaluated + before.pending + before.neutralised).toBe(total)
        expect(after.pending).toBe(0)
        expect(after.points).toBeGreaterThanOrEqual(before.range.low - 1e-9)
        expect(after.points).toBeLessThanOrEqual(before.range.high + 1e-9)
      }),
    )
    expect(objectives.scale.grades.length).toBeGreaterThan(0)
  })
})
