import { columnName, type PlanWorkbook, type WorkbookRow, type WorkbookSheet } from '../../domain/document/planWorkbook'
import { docxTexts } from '../../text/docx'
import { cellXml, xml } from './cellXml'
import { paintedTones } from './looks'
import { rowHeight } from './rowHeight'

/** The parts of a sheet, in the order the format asks for. */
export function sheetXml(sheet: WorkbookSheet, book: PlanWorkbook, first: boolean): string {
  const { widths, rows } = sheet
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, first),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((row, place) => rowXml(row, place + 1, widths)).join('')}</sheetData>`,
    `<autoFilter ref="${filteredCells(sheet)}"/>`,
    paintedXml(sheet),
    choicesXml(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    footXml(sheet, book),
    '</worksheet>',
  ].join('')
}

/** Programs work out the height again when somebody writes in a row; until then it must be right already. */
function rowXml(row: WorkbookRow, number: number, widths: readonly number[]): string {
  const cells = row.map((cell, column) => cellXml(cell, number, column))
  return `<row r="${number}" ht="${rowHeight(row, widths)}">${cells.join('')}</row>`
}

/** What the titles of the columns filter: "A3:P11", or with dollars for a name. */
export function filteredCells({ head, last, rows, filtered }: WorkbookSheet, fixed = ''): string {
  const columns = filtered ?? rows[head - 1]?.length ?? 1
  return `${fixed}A${fixed}${head}:${fixed}${columnName(columns - 1)}${fixed}${last}`
}

/** Titles and first columns stay where they are while the rest moves. */
function viewXml({ frozen, head }: WorkbookSheet, first: boolean): string {
  const corner = `${columnName(frozen)}${head + 1}`
  return `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0"><pane xSplit="${frozen}" ySplit="${head}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
}

function paintedXml({ painted }: WorkbookSheet): string {
  if (!painted) return ''
  const rules = painted.signs.map(
    ({ sign, tone }, place) =>
      `<cfRule type="cellIs" dxfId="${paintedTones.indexOf(tone)}" priority="${place + 1}" operator="equal"><formula>${xml(`"${sign}"`)}</formula></cfRule>`,
  )
  return `<conditionalFormatting sqref="${painted.cells}">${rules.join('')}</conditionalFormatting>`
}

function choicesXml({ choices = [] }: WorkbookSheet): string {
  if (choices.length === 0) return ''
  const lists = choices.map(
    ({ cells, words }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${xml(`"${words.join(',')}"`)}</formula1></dataValidation>`,
  )
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

/** On paper: whose it is, which sheet, that it is a draft. */
function footXml({ name }: WorkbookSheet, { organisation, title, draftLine }: PlanWorkbook): string {
  const header = `&L${plain(`${organisation.slice(0, 90)} · ${title}`)}&R${plain(name)}`
  const footer = `&L${plain(draftLine)}&R${docxTexts.page}&P${docxTexts.of}&N`
  return `<headerFooter><oddHeader>${xml(header)}</oddHeader><oddFooter>${xml(footer)}</oddFooter></headerFooter>`
}

/** In these lines an ampersand is a command. */
const plain = (text: string): string => text.replaceAll('&', '&&')
