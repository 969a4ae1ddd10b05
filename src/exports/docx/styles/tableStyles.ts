import { docxStyleNames as names } from '../../../text/docx'
import { colours } from '../../pdf/look'
import { headXml, type Line, lineXml, twips } from './styleXml'

interface TableStyle {
  id: string
  name: string
  shown?: number
  lines: readonly Line[]
  /** Inside each cell, in points. */
  padding: { top: number; bottom: number; left: number; right: number }
}

const dark = (side: Line['side'], width = 1): Line => ({ side, width, colour: colours.ink })
const light = (side: Line['side']): Line => ({ side, width: 0.5, colour: colours.rule })

/** Lines between rows and no box, as everywhere in the product. The head of each table is a row that repeats. */
const styles: readonly TableStyle[] = [
  {
    id: 'PlanTable',
    name: names.planTable,
    shown: 30,
    lines: [light('bottom'), light('insideH')],
    padding: { top: 3, bottom: 3, left: 0, right: 8 },
  },
  {
    id: 'SheetTable',
    name: names.sheetTable,
    shown: 31,
    lines: [light('top'), light('bottom'), light('insideH')],
    padding: { top: 2, bottom: 2, left: 0, right: 8 },
  },
  {
    id: 'CoverTable',
    name: names.coverTable,
    lines: [dark('top'), light('bottom'), light('insideH')],
    padding: { top: 5, bottom: 5, left: 0, right: 8 },
  },
  {
    id: 'NumbersTable',
    name: names.numbersTable,
    lines: [dark('top'), light('bottom')],
    padding: { top: 7, bottom: 7, left: 0, right: 10 },
  },
  {
    id: 'AxesTable',
    name: names.axesTable,
    lines: [{ side: 'top', width: 2.25, colour: colours.primary }, light('bottom')],
    padding: { top: 4, bottom: 4, left: 0, right: 12 },
  },
  { id: 'SignaturesTable', name: names.signaturesTable, lines: [], padding: { top: 0, bottom: 0, left: 0, right: 24 } },
]

export const tableStylesXml: string = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ...styles.map(tableStyleXml),
].join('')

function tableStyleXml({ id, lines, padding, ...head }: TableStyle): string {
  const margins = (['top', 'left', 'bottom', 'right'] as const).map(
    (side) => `<w:${side} w:w="${twips(padding[side])}" w:type="dxa"/>`,
  )
  const borders = lines.length > 0 ? `<w:tblBorders>${lines.map(lineXml).join('')}</w:tblBorders>` : ''
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}">${headXml({ ...head, basedOn: 'TableNormal' })}<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`
}
