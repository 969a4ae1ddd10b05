import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { achievementOf } from '../../../src/domain/objectives/achievement'
import { anIndicator, figures, scale } from './someObjectives'

const gradeOf = (...parts: Parameters<typeof achievementOf> extends [unknown, ...infer R] ? R : never) => {
  const achievement = achievementOf(scale, ...parts)
  return achievement.status === 'graded' ? achievement.grade : achievement
}

describe('the common scale, as a person reads it', () => {
  it.each([
    ['shifts announced 12 days before, 28 expected: still 12', 12, 28, 12, 1],
    ['they become 18, little more than a third of the way', 12, 28, 18, 1],
    ['they become 20, half of the way', 12, 28, 20, 2],
    ['they become 25, four fifths', 12, 28, 25, 3],
    ['they become 28', 12, 28, 28, 4],
    ['they become 10: worse than before', 12, 28, 10, 0],
    ['leave left over must fall from 9 to 5 days: it becomes 7', 9, 5, 7, 2],
    ['leave left over becomes 5', 9, 5, 5, 4],
    ['leave left over becomes 10: worse', 9, 5, 10, 0],
    ['95% of the way is reached, even where fractions are not exact', 0.1, 0.3, 0.29, 4],
    ['from below zero to above', -2, 2, 2, 4],
  ])('%s', (_, from, expected, final, grade) => {
    expect(gradeOf(anIndicator(from, expected, final))).toBe(grade)
  })

  it('goes beyond only if the equity check was passed', () => {
    const beyond = anIndicator(12, 28, 35)
    expect(gradeOf(beyond, { equityPassed: true })).toBe(5)
    expect(achievementOf(scale, beyond, { equityPassed: false })).toMatchObject({
      grade: 4,
      score: 100,
      heldBack: true,
    })
    expect(achievementOf(scale, beyond)).toMatchObject({ grade: 4, heldBack: true })
  })

  it('forgives a worsening only for a reason in writing', () => {
    const worse = anIndicator(12, 28, 10)
    expect(gradeOf(worse, { worsenedReason: '   ' })).toBe(0)
    expect(achievementOf(scale, worse, { worsenedReason: 'Incendio del reparto a marzo' })).toMatchObject({
      grade: 1,
      score: 25,
      documented: true,
    })
  })

  it('evaluates what is kept, when it is to stay as it was', () => {
    const kept = (final: number, direction: 'up' | 'down' | 'equal') =>
      gradeOf(anIndicator(20, 20, final, { direction }))
    expect(kept(20, 'up')).toBe(4)
    expect(kept(19.5, 'up')).toBe(4)
    expect(kept(15, 'up')).toBe(0)
    expect(kept(30, 'up')).toBe(4)
    expect(kept(30, 'down')).toBe(0)
    expect(kept(30, 'equal')).toBe(0)
  })

  it('keeps to where it started from, whatever that was', () => {
    const wait = anIndicator(14, undefined, 13, { direction: 'down', targets: { keep: true } })
    expect(achievementOf(scale, wait)).toMatchObject({ rule: 'kept', grade: 4 })
  })

  it('evaluates only the measurement, the first year, when where it started from was to be measured', () => {
    const unknown = anIndicator(undefined, 10, undefined, { baseline: { certainty: 'toMeasure', by: '2027-03-01' } })
    expect(achievementOf(scale, unknown)).toEqual({ status: 'pending', missing: ['baseline'] })
    expect(achievementOf(scale, unknown, { on: '2027-12-31' })).toMatchObject({ grade: 0, rule: 'notMeasured' })
    const measured = { ...unknown, baseline: { certainty: 'toMeasure', value: 18, on: '2027-02-20' } } as const
    expect(achievementOf(scale, { ...measured, final: 25 })).toMatchObject({ grade: 4, rule: 'measured' })
  })

  it('knows what is done from what is not', () => {
    const report = anIndicator(undefined, undefined, 1, { direction: 'yes' })
    expect(gradeOf(report)).toBe(4)
    expect(gradeOf({ ...report, final: 0 })).toBe(0)
    expect(gradeOf(anIndicator(12, 28, 30), { notStarted: true, equityPassed: true })).toBe(0)
  })

  it('says what is missing, and never guesses', () => {
    expect(gradeOf(anIndicator(undefined, undefined, undefined))).toEqual({
      status: 'pending',
      missing: ['baseline', 'expected', 'final'],
    })
    expect(gradeOf(anIndicator(12, 28, undefined))).toEqual({ status: 'pending', missing: ['final'] })
  })
})

describe('the common scale, whatever the figures', () => {
  const way = fc.tuple(figures, figures).filter(([from, expected]) => from !== expected)
  const gradeAt = (from: number, expected: number, final: number): number => {
    const achievement = achievementOf(scale, anIndicator(from, expected, final), { equityPassed: true })
    return achievement.status === 'graded' ? achievement.grade : Number.NaN
  }

  it('is the same for what must rise and for what must fall', () => {
    fc.assert(
      fc.property(way, figures, ([from, expected], final) => {
        expect(gradeAt(from, expected, final)).toBe(gradeAt(-from, -expected, -final))
      }),
    )
  })

  it('never falls as one gets nearer, and further', () => {
    fc.assert(
      fc.property(
        way,
        fc.float({ min: -2, max: 3, noNaN: true }),
        fc.float({ min: 0, max: 2, noNaN: true }),
        (w, at, more) => {
          const [from, expected] = w
          const place = (share: number) => from + (expected - from) * share
          expect(gradeAt(from, expected, place(at + more))).toBeGreaterThanOrEqual(gradeAt(from, expected, place(at)))
        },
      ),
    )
  })

  it('always gives a grade of the scale, with its score', () => {
    const scores = new Map(scale.grades.map(({ grade, score }) => [grade, score]))
    fc.assert(
      fc.property(figures, figures, figures, fc.boolean(), (from, expected, final, equityPassed) => {
        const achievement = achievementOf(scale, anIndicator(from, expected, final), { equityPassed })
        expect(achievement.status).toBe('graded')
        if (achievement.status === 'graded') expect(scores.get(achievement.grade)).toBe(achievement.score)
        if (achievement.status === 'graded' && !equityPassed) expect(achievement.grade).toBeLessThan(5)
      }),
    )
  })

  it('leaves no gap between one grade and the next', () => {
    fc.assert(
      fc.property(fc.float({ min: -500, max: 500, noNaN: true }), (share) => {
        const found = scale.grades.filter(({ from = -Infinity, below = Infinity }) => share >= from && share < below)
        expect(found).toHaveLength(1)
      }),
    )
  })
})
