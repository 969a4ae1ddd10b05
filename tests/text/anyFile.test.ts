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
import { changedInPlaces, scratched } from '../support/spoil'

const whole = writeProjectFile(editedProject()).text

const changed = changedInPlaces(whole).map((file) => JSON.stringify(file))

const damaged = fc.oneof(
  scratched(whole),
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
  fc
    .integer({ min: -3, max: 99 })
    .map((version) => whole.replace(`"formatVersion": ${projectVersion}`, `"formatVersion": ${version}`)),
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
