import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkContent } from '../../src/content/checkContent'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('tests/content/small', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const check = () => checkContent(folder, '2026-11-22')

it('counts what there is when all is well', () => {
  check()
  expect(check()).toEqual({
    lines: [
      '✔ prova 2026.1.0: 7 questions, 2 measures, 2 links, 1 notice, 2 norms, 1 example; no problems, 0 warnings',
    ],
    fine: true,
  })
})

it('writes the editor schemas that are missing or out of date, and says so', () => {
  check()
  writeFileSync(join(folder, '.schema/links.json'), '{}')
  expect(check().lines[0]).toMatch(/links\.json was out of date and has been rewritten/)
  expect(readFileSync(join(folder, '.schema/links.json'), 'utf8')).toContain('properties')
})

it('says where each problem is, then how many there are', () => {
  check()
  const file = join(folder, 'prova/links.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('measure: fascia', 'measure: fasce'))
  expect(check()).toEqual({
    lines: [
      `✖ ${folder}/prova/links.yaml:6  there is no measure "fasce": do you mean "fascia"?`,
      '',
      '✖ prova: 1 problem to put right, 0 warnings',
    ],
    fine: false,
  })
})
