import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanWorkbook, SheetCell } from '../../../src/domain/document/planWorkbook'
import { buildXlsx } from '../../../src/exports/xlsx/buildXlsx'
import { harmless } from '../../../src/exports/xlsx/cellXml'
import { writeWorkbook } from '../../../src/text/workbook/writeWorkbook'
import { editedProject } from '../../support/editedProject'
import { convert, findOffice } from '../../support/libreOffice'
import { fortyActions } from '../../support/stressProjects'
import { subjectFor, workbookOf } from './workbooks'

/** Every sheet as text, cells as they are and not as they look. */
const asText = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1'

const office = findOffice('calc')
const worked = async (book: PlanWorkbook): Promise<ReadonlyMap<string, string[][]>> => {
  const files = convert(office, 'piano.xlsx', withoutResults(await buildXlsx(book)), asText)
  return new Map(
    [...files].map(([file, bytes]) => [file.replace(/^piano-|\.csv$/g, ''), rowsOf(bytes.toString('utf8'))]),
  )
}

const books: readonly (readonly [string, PlanWorkbook])[] = [
  ...['officina di 35', 'grande, tutto scritto', 'nessuna risposta', 'con schede obiettivo'].map(
    (name) => [name, workbookOf(name)] as const,
  ),
  ['the edited workshop', writeWorkbook(subjectFor(editedProject()))],
  ['forty actions', writeWorkbook(subjectFor(fortyActions()))],
]

describe.skipIf(!office).each(books)('the workbook of «%s»', (_, book) => {
  let sheets: ReadonlyMap<string, string[][]> = new Map()
  beforeAll(async () => {
    sheets = await worked(book)
  }, 180_000)

  it('has every sheet and no broken formula', () => {
    expect([...sheets.keys()].sort()).toEqual(book.sheets.map((sheet) => sheet.name).sort())
    const broken = [...sheets].flatMap(([sheet, rows]) =>
      rows.flat().flatMap((cell) => (/^(#|Err:)/.test(cell) ? [`${sheet}: ${cell}`] : [])),
    )
    expect(broken).toEqual([])
  })

  it('works its formulas out to what the file says they give', () => {
    for (const sheet of book.sheets) {
      const expected = sheet.rows.map((row) =>
        row.map((cell) => (cell.kind === 'formula' ? resultOf(cell) : undefined)),
      )
      const found = sheets.get(sheet.name) ?? []
      const given = expected.map((row, place) =>
        row.map((result, column) => (result === undefined ? undefined : (found[place]?.[column] ?? ''))),
      )
      expect([sheet.name, given]).toEqual([sheet.name, expected])
    }
  })
})

it.skipIf(!office)('hours are multiplied by what an hour costs', async () => {
  const rows = (await worked(withHourlyCost(workbookOf('officina di 35'), 25))).get('Bilancio') ?? []
  const head = rows.find((row) => row.includes('Azione')) ?? []
  const total = rows.find((row) => row[1] === 'In tutto') ?? []
  const under = (title: string) => head.flatMap((each, place) => (each.startsWith(title) ? [Number(total[place])] : []))
  expect(under('Ore anno ')[0]).toBeGreaterThan(0)
  expect(under('Costo interno ')).toEqual(under('Ore anno ').map((hours) => hours * 25))
})

/** The same file with nothing worked out in it: what comes back, LibreOffice worked out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => [
    path,
    path.startsWith('xl/worksheets/') ? strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : content,
  ])
  return zipSync(Object.fromEntries(files))
}

function withHourlyCost(book: PlanWorkbook, value: number): PlanWorkbook {
  const filled = (cell: SheetCell): SheetCell =>
    cell.kind === 'empty' && cell.form === 'euroCents'
      ? { kind: 'number', value, form: 'euroCents', tone: 'input' }
      : cell
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(filled)) })) }
}

/** As this export writes it: days as month/day/year, shares with their sign, fifteen figures at most. */
function resultOf({ result, form }: Extract<SheetCell, { kind: 'formula' }>): string {
  if (typeof result === 'string') return harmless(result)
  if (typeof result === 'number') {
    const figures = (value: number): string => `${Number(value.toPrecision(15))}`
    return form === 'percent' ? `${figures(result * 100)}%` : figures(result)
  }
  const [year, month, date] = result.day.split('-')
  return `${month}/${date}/${year}`
}

/** Cells between semicolons, quoted when they hold one. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ';') rows.push([])
  }
  return rows
}
