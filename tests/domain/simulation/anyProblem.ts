import fc from 'fast-check'
import type { PackageOption, PackageProblem } from '../../../src/domain/simulation/packageProblem'

const areas = ['a', 'b', 'c'] as const
const questions = ['q1', 'q2', 'q3', 'q4', 'q5'] as const
const figure = (max: number) => fc.integer({ min: 0, max })

const anyOption = (id: string): fc.Arbitrary<PackageOption> =>
  fc.record({
    id: fc.constant(id),
    area: fc.constantFrom(...areas),
    expense: fc.constantFrom(0, 1000, 6000, 30_000),
    hours: fc.record({ first: fc.integer({ min: 1, max: 20 }), later: figure(4) }),
    quarters: fc.record({ first: fc.constant(1), steady: fc.integer({ min: 1, max: 5 }) }),
    raises: fc.uniqueArray(
      fc.record({ question: fc.constantFrom(...questions), points: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 3,
        selector: ({ question }) => question,
      },
    ),
  })

const someOf = (ids: readonly string[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength })
const pairOf = (ids: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>

/** A small catalogue with any limits: few enough measures to try every set of them. */
export const anyProblem: fc.Arbitrary<PackageProblem> = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, place) => `m${place}`)
  return fc
    .record({
      options: fc.tuple(...ids.map(anyOption)),
      rises: fc.tuple(...questions.map(() => fc.tuple(figure(30), figure(30), figure(30)))),
      quarters: fc.constantFrom(4, 8),
      budget: fc.option(fc.constantFrom(0, 1000, 7000, 13_000, 40_000)),
      hours: fc.option(fc.integer({ min: 0, max: 60 })),
      always: someOf(ids, 2),
      prerequisites: fc.array(pairOf(ids), { maxLength: 2 }),
      conflicts: fc.array(pairOf(ids), { maxLength: 2 }),
      most: fc.integer({ min: 1, max: 8 }),
      perArea: fc.integer({ min: 1, max: 3 }),
      share: fc.option(fc.record({ measures: someOf(ids, 4), share: fc.constantFrom(0.33, 0.5) })),
      axes: fc.uniqueArray(fc.constantFrom(...areas), { maxLength: 3 }),
    })
    .map(({ options, rises, prerequisites, most, perArea, share, axes, hours, ...rest }) => ({
      ...rest,
      options,
      hours,
      startsPerQuarter: 3,
      startsTaken: 0,
      /** Shares of years in a chain of prerequisites have no closed form: the check below is for measures by themselves. */
      prerequisites:
        hours === null || rest.quarters === 4 ? prerequisites.map(([measure, needs]) => ({ measure, needs })) : [],
      gains: Object.fromEntries(
        questions.map((question, place) => [
          question,
          (rises[place] ?? []).map((_, step, all) => ({
            points: step + 1,
            gain: all.slice(0, step + 1).reduce((sum, rise) => sum + rise, 0),
          })),
        ]),
      ),
      caps: [
        { kind: 'plan' as const, measures: ids, most },
        ...areas.map((area) => ({
          kind: 'area' as const,
          area,
          measures: options.filter((option) => option.area === area).map(({ id }) => id),
          most: perArea,
        })),
      ],
      shares: share ? [{ ...share, enough: share.measures.length }] : [],
      axes: axes.flatMap((area) => {
        const measures = options.filter((option) => option.area === area).map(({ id }) => id)
        return measures.length > 0 ? [{ area, measures }] : []
      }),
    }))
})
