import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightsOf } from '../../../src/domain/objectives/weights'
import { anObjective, aScorecard, objectives } from './someObjectives'

const withWeights = (other: number | undefined, ...weights: (number | undefined)[]) => {
  const { otherWeight: _, ...card } = aScorecard(
    ...weights.map((weight, place) => {
      const { weight: __, ...objective } = anObjective({ id: `obiettivo-${place}` })
      return { ...objective, ...(weight !== undefined && { weight }) }
    }),
  )
  return weightsOf(objectives, { ...card, ...(other !== undefined && { otherWeight: other }) })
}
const codes = (...parts: Parameters<typeof withWeights>) => withWeights(...parts).problems.map(({ code }) => code)

describe('weights', () => {
  it.each([
    ['four of twenty-five', [undefined, 25, 25, 25, 25], []],
    ['five of twenty', [0, 20, 20, 20, 20, 20], []],
    ['one, with the others elsewhere', [75, 25], []],
    ['the only one on reconciliation may weigh little', [95, 5], []],
    ['but not nothing', [96, 4], ['tooLight']],
    ['two of them follow the rule of all', [92, 4, 4], ['tooLight', 'tooLight']],
    ['they make ninety', [undefined, 30, 30, 30], ['sum']],
    ['they make a hundred and ten', [10, 40, 40, 20], ['sum']],
    ['one weighs half', [50, 50], ['tooHeavy']],
    ['one has none', [60, 40, undefined], ['missing']],
    ['nothing written yet', [undefined], []],
  ] as const)('%s', (_, [other, ...weights], expected) => {
    expect(codes(other, ...weights)).toEqual(expected)
  })

  it('adds up decimals as people do', () => {
    expect(withWeights(0.1, 33.3, 33.3, 33.3).sum).toBe(100)
  })

  it('has nothing to say only if they make a hundred, each within its limits', () => {
    const { weightMin, weightMax } = objectives.rules
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 5 }), (weights) => {
        const sound =
          weights.reduce((sum, weight) => sum + weight, 0) === 100 &&
          weights.every((weight) => weight >= weightMin && weight <= weightMax)
        expect(codes(undefined, ...weights).length === 0).toBe(sound)
      }),
    )
  })
})
