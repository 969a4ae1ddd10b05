/** @vitest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PlanWorkbook, SheetCell, WorkbookSheet } from '../../../src/domain/document/planWorkbook'
import { buildXlsx } from '../../../src/exports/xlsx/buildXlsx'
import { harmless } from '../../../src/exports/xlsx/cellXml'
import { workbookOf } from './workbooks'

async function opened(book: PlanWorkbook) {
  const files = unzipSync(await buildXlsx(book))
  const part = (path: string): Document => {
    const content = files[path]
    if (!content) throw new Error(`no ${path}`)
    const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml')
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0)
    return parsed
  }
  return { paths: Object.keys(files), part, sheet: (place: number) => part(`xl/worksheets/sheet${place}.xml`) }
}

const cell = (sheet: Document, name: string): Element | undefined =>
  [...sheet.getElementsByTagName('c')].find((candidate) => candidate.getAttribute('r') === name)

const withCells = (...cells: SheetCell[]): PlanWorkbook => {
  const sheet: WorkbookSheet = { name: 'Prova & co', widths: [10], rows: [cells], head: 1, last: 1, frozen: 1 }
  return {
    title: 'T',
    organisation: 'Rossi & Figli',
    draftLine: 'Bozza',
    sheets: [sheet],
    names: [],
    fileName: 'x.xlsx',
  }
}

describe('a workbook file', async () => {
  const book = workbookOf('officina di 35')
  const file = await opened(book)

  it('has its sheets in order, and every part it names', () => {
    const names = [...file.part('xl/workbook.xml').getElementsByTagName('sheet')].map((sheet) =>
      sheet.getAttribute('name'),
    )
    expect(names).toEqual([
      'Azioni',
      'Cronoprogramma',
      'Risorse',
      'Spese',
      'Bilancio',
      'Indicatori',
      'Da verificare',
      'Obiettivi',
    ])
    const targets = [...file.part('xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship')]
    for (const target of targets) expect(file.paths).toContain(`xl/${target.getAttribute('Target')}`)
    for (const part of file.part('[Content_Types].xml').getElementsByTagName('Override'))
      expect(file.paths).toContain(part.getAttribute('PartName')?.slice(1))
  })

  it('keeps titles in sight, filters and prints on one page across', () => {
    for (const [place, { head, last }] of book.sheets.entries()) {
      const sheet = file.sheet(place + 1)
      expect(sheet.getElementsByTagName('pane')[0]?.getAttribute('ySplit')).toBe(`${head}`)
      expect(sheet.getElementsByTagName('autoFilter')[0]?.getAttribute('ref')).toMatch(
        new RegExp(`^A${head}:[A-Z]+${last}$`),
      )
      const setup = sheet.getElementsByTagName('pageSetup')[0]
      expect([setup?.getAttribute('orientation'), setup?.getAttribute('fitToWidth')]).toEqual(['landscape', '1'])
    }
  })

  it('has looks for every cell', () => {
    const looks = file.part('xl/styles.xml').getElementsByTagName('cellXfs')[0]?.children.length ?? 0
    const used = book.sheets.flatMap((_, place) =>
      [...file.sheet(place + 1).getElementsByTagName('c')].map((found) => Number(found.getAttribute('s'))),
    )
    expect(Math.max(...used)).toBeLessThan(looks)
  })

  it('has numbers as numbers and days as days', () => {
    const actions = file.sheet(1)
    expect(cell(actions, 'A4')?.textContent).toBe('1')
    expect(cell(actions, 'A4')?.getAttribute('t')).toBeNull()
    /** 1 January 2027. */
    expect(cell(actions, 'H4')?.textContent).toBe('46388')
  })

  it('gives the same bytes for the same plan', async () => {
    expect(await buildXlsx(book)).toEqual(await buildXlsx(book))
  })
})

describe('text', () => {
  it.each([
    ['=1+1', '’=1+1'],
    ['+39 0331', '’+39 0331'],
    ['@SUM(A1)', '’@SUM(A1)'],
    ['- parlare con la RSU', '– parlare con la RSU'],
    ['-2+3', '–2+3'],
    ['\t=1', '’=1'],
    ['\r\n=1', '’=1'],
    ['  =1', '’=1'],
    ['＝1', '’＝1'],
    ['2 + 2 = 4', '2 + 2 = 4'],
    ['«=»', '«=»'],
  ])('%j is written %j', (typed, expected) => {
    expect(harmless(typed)).toBe(expected)
  })

  it('is never a formula, and holds what XML cannot say', async () => {
    const text: SheetCell = { kind: 'text', text: '=cmd|<&>"\u0000 _x0041_ 👩', tone: 'plain' }
    const { sheet } = await opened(withCells(text))
    const written = cell(sheet(1), 'A1')
    expect(written?.getAttribute('t')).toBe('inlineStr')
    expect(written?.getElementsByTagName('f')).toHaveLength(0)
    expect(written?.textContent).toBe('’=cmd|<&>" _x005F_x0041_ 👩')
  })
})
