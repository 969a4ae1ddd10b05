import { strToU8, zipSync } from 'fflate'
import type { PlanWorkbook } from '../../domain/document/planWorkbook'
import { stylesXml } from './looks'
import { packageFiles } from './packageXml'
import { sheetXml } from './sheetXml'

/**
 * The workbook as a file. Written by hand: the libraries that write this format have no filters, no fit to the page
 * and no remembered results of formulas (write-excel-file 4.1.1), or are no longer kept (exceljs).
 */
export async function buildXlsx(book: PlanWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = book.sheets.map((sheet, place): [string, string] => [
    `xl/worksheets/sheet${place + 1}.xml`,
    sheetXml(sheet, book, place === 0),
  ])
  const files: Record<string, string> = {
    ...packageFiles(book),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets),
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
  /** The earliest time the format knows: the same plan gives the same bytes. */
  return zipSync(bytes, { mtime: '1980-01-01T12:00:00' }) as Uint8Array<ArrayBuffer>
}
