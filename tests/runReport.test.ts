import { expect, it } from 'vitest'
import { readVitestReport, skippedText } from './support/vitestReport.mjs'

const report = (...files: [name: string, ...statuses: string[]][]) => {
  const statuses = files.flatMap(([, ...each]) => each)
  const count = (status: string) => statuses.filter((each) => each === status).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    testResults: files.map(([name, ...each]) => ({ name, assertionResults: each.map((status) => ({ status })) })),
  }
}
const office = '/a/tests/exports/docx/libreOffice.test.ts'

it('counts apart what was not run because LibreOffice is missing', () => {
  expect(
    readVitestReport(report([office, 'skipped', 'skipped'], ['/a/tests/one.test.ts', 'passed', 'failed'])),
  ).toEqual({ ok: 1, ko: 1, skipped: 2 })
  expect(skippedText(2)).toBe('LibreOffice non c’è: 2 controlli non eseguiti')
  expect(skippedText(1)).toBe('LibreOffice non c’è: 1 controllo non eseguito')
})

it('takes any other test that was skipped for a failure', () => {
  expect(readVitestReport(report([office, 'passed'], ['/a/tests/one.test.ts', 'passed', 'skipped']))).toEqual({
    ok: 2,
    ko: 1,
    skipped: 0,
  })
})
