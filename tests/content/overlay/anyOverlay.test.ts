import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withOwnMeasures, withOwnQuestions } from '../../../src/domain/overlay/withOverlay'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { overlayText, readAdditions } from '../../support/theOverlay'

/** What somebody's hand, a program or a failing disk may put where something else was. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, '', 0, -1, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], { length: 1e9 }),
  fc.constantFrom('x'.repeat(300_000), '‮מימין 🦉', '<script>alert(1)</script>', '=1+1', '{persone}', 'assente'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 5, max: 2000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
)

type Spoilt = Record<PropertyKey, unknown>
function placesOf(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}
const places = placesOf(parse(overlayText)).filter((path) => path.length > 0)

/** JSON is YAML too. */
const changed = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.option(anything)), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const file = parse(overlayText) as Spoilt
    for (const [path, value] of changes) {
      const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Spoilt | undefined)?.[key], file)
      if (typeof parent !== 'object' || parent === null) continue
      if (value === null) delete (parent as Spoilt)[path.at(-1) as string]
      else (parent as Spoilt)[path.at(-1) as string] = value
    }
    return JSON.stringify(file)
  })

const damaged = fc.oneof(
  fc.nat(overlayText.length).map((length) => overlayText.slice(0, length)),
  fc
    .tuple(fc.nat(overlayText.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
    .map(([place, text]) => overlayText.slice(0, place) + text + overlayText.slice(place + text.length)),
  fc
    .tuple(
      fc.nat(overlayText.length - 1),
      fc.constantFrom('\t', ': ', '- ', '*a ', '&a ', '{', ']', "'", '|\n', '---\n', '!!js/function ', '<<: '),
    )
    .map(([place, text]) => overlayText.slice(0, place) + text + overlayText.slice(place)),
  fc.constantFrom(
    '',
    'null',
    '[',
    '['.repeat(100_000),
    `${overlayText}__proto__: { id: x }\n`,
    `${overlayText}constructor: { prototype: { id: x } }\n`,
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    'a: &a [*a]\n',
    '\u0000'.repeat(1000),
  ),
)

/** Two thousand were read once (22 November 2026); here as many as a minute of everyone's time is worth. */
const runs = Number(process.env.SPOILT_FILES ?? 500)
let read = 0

describe('a consultant’s file that was spoilt', () => {
  it('is told what to correct, or agrees with the questionnaire: none slower than a second', () => {
    fc.assert(
      fc.property(fc.oneof({ arbitrary: changed, weight: 2 }, damaged), (text) => {
        const start = process.cpuUsage()
        const result = readAdditions(text)
        const { user, system } = process.cpuUsage(start)
        expect((user + system) / 1e6, 'seconds of the processor').toBeLessThan(1)
        if (result.status === 'read') {
          read += 1
          if (read % 8 > 0) return
          const all = withOwnMeasures(withOwnQuestions(content, result.overlay), result.overlay)
          const project = organisations['officina di 35'] as NonNullable<(typeof organisations)[string]>
          expect(buildPlan(all, project, '2026-11-22').plan.actions.length).toBeGreaterThan(0)
        } else if (result.status === 'wrong') {
          expect(result.problems.length).toBeGreaterThan(0)
          for (const { message, line } of result.problems) {
            expect(message).not.toMatch(/undefined|\[object|\bNaN\b|expected|invalid/)
            expect(line).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: runs, seed: 20 },
    )
    expect(read, 'some are only reworded').toBeGreaterThan(20)
  }, 600_000)
})
