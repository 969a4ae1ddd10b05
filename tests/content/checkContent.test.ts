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
      '✔ prova 2026.1.0: 7 domande, 2 misure, 2 regole, 1 avvertenza, 2 norme, 1 esempio; nessun problema, nessun avviso',
    ],
    fine: true,
  })
})

it('writes the editor schemas that are missing or out of date, and says so', () => {
  check()
  writeFileSync(join(folder, '.schema/links.json'), '{}')
  expect(check().lines[0]).toMatch(/links\.json non era aggiornato ed è stato riscritto/)
  expect(readFileSync(join(folder, '.schema/links.json'), 'utf8')).toContain('properties')
})

it('says where each problem is, then how many there are', () => {
  check()
  const file = join(folder, 'prova/links.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('measure: fascia', 'measure: fasce'))
  expect(check()).toEqual({
    lines: [
      `✖ ${folder}/prova/links.yaml:6  Non c’è la misura «fasce»: forse «fascia»`,
      '',
      '✖ prova: 1 problema da correggere, nessun avviso',
    ],
    fine: false,
  })
})
