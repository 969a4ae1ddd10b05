import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import { projectVersion } from '../../src/domain/project/project'
import { readProjectFile } from '../../src/domain/project/readProjectFile'
import { writeProjectFile } from '../../src/domain/project/writeProjectFile'
import { writeCalendar } from '../../src/text/calendar'
import { subjectOf } from '../../src/text/document/subject'
import { writeDocument } from '../../src/text/document/writeDocument'
import { fileProblemText } from '../../src/text/fileProblems'
import { writeWorkbook } from '../../src/text/workbook/writeWorkbook'
import { editedProject } from '../support/editedProject'
import { content } from '../support/realContent'

const whole = writeProjectFile(editedProject()).text

/** What somebody's hand, a program or a failing disk may put where something else was. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    '',
    0,
    -1,
    1e308,
    1e-320,
    Number.MAX_SAFE_INTEGER,
    '2027-13',
    '9999-12-31',
    '0000-01',
  ),
  fc.constantFrom([], {}, [[]], { __proto__: 1 }, { constructor: { prototype: 1 } }, { length: 1e9 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(2100), 'x'.repeat(300_000), '‮מימין לשמאל 🦉', '<script>alert(1)</script>', '=1+1'),
  fc.integer({ min: 5, max: 4000 }).map((depth) => nested(depth)),
  fc.json().map((json) => JSON.parse(json) as unknown),
)

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

/** Every place in the file, as the names that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}
const places = placesOf(JSON.parse(whole)).filter((path) => path.length > 0)

const changed = fc
  .array(
    fc.tuple(
      fc.constantFrom(...places),
      fc.oneof(
        anything.map((value) => ({ kind: 'put', value }) as const),
        fc.constantFrom({ kind: 'delete' } as const, { kind: 'rename' } as const),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const file = JSON.parse(whole)
    for (const [path, change] of changes) {
      const key = path.at(-1) as string
      const parent = path
        .slice(0, -1)
        .reduce<Record<string, unknown> | undefined>(
          (inner, name) => inner?.[name] as Record<string, unknown> | undefined,
          file,
        )
      if (typeof parent !== 'object' || parent === null) continue
      if (change.kind === 'put') parent[key] = change.value
      else {
        if (change.kind === 'rename') parent[`${key}-2`] = parent[key]
        delete parent[key]
      }
    }
    return JSON.stringify(file)
  })

const damaged = fc.oneof(
  fc.nat(whole.length).map((length) => whole.slice(0, length)),
  fc
    .tuple(fc.nat(whole.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
    .map(([place, text]) => whole.slice(0, place) + text + whole.slice(place + text.length)),
  fc.constantFrom(
    '',
    '   ',
    'null',
    '[]',
    '42',
    '"conciliazione-20.20"',
    `${'['.repeat(100_000)}`,
    '{"format":"conciliazione-20.20"}',
  ),
  fc.integer({ min: -3, max: 99 }).map((version) => whole.replace(`"formatVersion": ${projectVersion}`, `"formatVersion": ${version}`)),
  fc.string({ unit: 'binary', maxLength: 2000 }),
)

/** One in so many of those that are read: documents take most of the time. */
const made = 4
let read = 0

/** Refused with a sentence that says what to do, or read: and then everything can be made of it. */
function check(text: string): 'read' | 'refused' {
  const result = readProjectFile(text, content)
  if (result.status === 'refused') {
    const { whatIsWrong, whatToDo } = fileProblemText(result.problem)
    expect(whatIsWrong).toMatch(/^(Il|La) file|^Il file/)
    expect(whatToDo.length).toBeGreaterThan(0)
    return 'refused'
  }
  read += 1
  if (read % made !== 0) return 'read'
  const { project } = result
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  const options = { answers: true, notes: true }
  const subject = subjectOf(content, project, evaluation, plan, options)
  const all = JSON.stringify([
    writeDocument(content, project, evaluation, plan, options),
    writeWorkbook(subject),
    writeCalendar(subject),
  ])
  expect(all).not.toMatch(/undefined|NaN|Infinity|\[object/)
  return 'read'
}

describe('any file whatever', () => {
  it('changed in one to four places, is refused in words or makes a whole plan', () => {
    const seen = { read: 0, refused: 0 }
    fc.assert(
      fc.property(changed, (text) => {
        seen[check(text)] += 1
      }),
      { numRuns: 1400 },
    )
    /** Both ways are taken: otherwise this would prove little. */
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(50)
  }, 240_000)

  it('cut, scratched or not ours at all, is refused in words', () => {
    fc.assert(
      fc.property(damaged, (text) => void check(text)),
      { numRuns: 600 },
    )
  })

  it('of a hundred megabytes is turned away before it is read', () => {
    expect(readProjectFile('{"a":'.padEnd(100 * 1024 * 1024, ' '), content)).toMatchObject({
      status: 'refused',
      problem: { code: 'tooLarge' },
    })
  })
})
