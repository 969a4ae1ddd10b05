import type { PlanWorkbook } from '../../domain/document/planWorkbook'
import { pdfTexts } from '../../text/pdf'
import { xml } from './cellXml'
import { filteredCells } from './sheetXml'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const formats = 'http://schemas.openxmlformats.org'
const relations = `${formats}/officeDocument/2006/relationships`
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The files of a workbook that are not sheets, by their path. */
export function packageFiles(book: PlanWorkbook): Readonly<Record<string, string>> {
  const places = book.sheets.map((_, place) => place + 1)
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${places.map((place) => `<Override PartName="/xl/worksheets/sheet${place}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationsXml([
      [`${relations}/officeDocument`, 'xl/workbook.xml'],
      [`${formats}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${formats}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(`${book.title} · ${book.organisation}`)}</dc:title><dc:creator>${xml(book.organisation)}</dc:creator><dc:language>it-IT</dc:language><cp:lastModifiedBy>${pdfTexts.product}</cp:lastModifiedBy></cp:coreProperties>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...places.map((place): [string, string] => [`${relations}/worksheet`, `worksheets/sheet${place}.xml`]),
      [`${relations}/styles`, 'styles.xml'],
    ]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${formats}/spreadsheetml/2006/main" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${book.sheets.map(({ name }, place) => `<sheet name="${xml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets><definedNames>${namesXml(book)}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
  }
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  return `${declaration}<Relationships xmlns="${formats}/package/2006/relationships">${targets.map(([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
}

/** What filters and what is printed on every page are names too. They go in order of name. */
function namesXml({ sheets, names }: PlanWorkbook): string {
  const own = sheets.flatMap((sheet, place) => {
    const at = `'${sheet.name}'!`
    return [
      { name: '_xlnm._FilterDatabase', hidden: true, place, value: `${at}${filteredCells(sheet, '$')}` },
      { name: '_xlnm.Print_Titles', hidden: false, place, value: `${at}$${sheet.head}:$${sheet.head}` },
    ]
  })
  const all = own.map(
    ({ name, hidden, place, value }) =>
      `<definedName name="${name}" localSheetId="${place}"${hidden ? ' hidden="1"' : ''}>${xml(value)}</definedName>`,
  )
  return [
    ...all.sort(),
    ...names.map(({ name, cell }) => `<definedName name="${name}">${xml(cell)}</definedName>`),
  ].join('')
}
