import type { CellTone, NumberForm, SheetCell } from '../../domain/document/planWorkbook'
import { colours } from '../pdf/look'

interface Look {
  font: number
  fill: number
  border: number
  /** Long texts go on below, and lines start at the top; otherwise they go on over the next cells. */
  wraps: boolean
  vertical?: 'top' | 'bottom'
}

/** In the order of `fontsXml`, `fillsXml` and `bordersXml`. */
const [plainFont, boldFont, mutedFont, unknownFont, titleFont] = [0, 1, 2, 3, 4]
const [noFill, headFill, inputFill] = [0, 2, 3]
const [noBorder, fineBelow, strongBelow, strongAbove] = [0, 1, 2, 3]

const looks: Readonly<Record<CellTone, Look>> = {
  plain: { font: plainFont, fill: noFill, border: fineBelow, wraps: true },
  title: { font: titleFont, fill: noFill, border: noBorder, wraps: false },
  head: { font: boldFont, fill: headFill, border: strongBelow, wraps: true, vertical: 'bottom' },
  strong: { font: boldFont, fill: noFill, border: fineBelow, wraps: true },
  muted: { font: mutedFont, fill: noFill, border: noBorder, wraps: false },
  unknown: { font: unknownFont, fill: noFill, border: fineBelow, wraps: true },
  input: { font: plainFont, fill: inputFill, border: fineBelow, wraps: true },
  total: { font: boldFont, fill: noFill, border: strongAbove, wraps: true },
}

/** As the format of the file writes them: a program in Italian shows #.##0 and gg/mm/aaaa. */
const forms: Readonly<Record<NumberForm, string>> = {
  general: 'General',
  integer: '#,##0',
  decimal: '#,##0.0',
  percent: '0%',
  percentDecimal: '0.0%',
  euro: '#,##0\\ "€";\\-#,##0\\ "€";"–"',
  euroCents: '#,##0.00\\ "€"',
  day: 'dd/mm/yyyy',
  month: '[$-410]mmm\\ yy',
}

const tones = Object.keys(looks) as CellTone[]
const formNames = Object.keys(forms) as NumberForm[]

/** Every tone with every form has its place in the list of looks. */
export function lookOf(cell: SheetCell): number {
  const form = 'form' in cell ? (cell.form ?? 'general') : 'general'
  return tones.indexOf(cell.tone) * formNames.length + formNames.indexOf(form)
}

/** What a cell painted all over looks like: in the order of `paintedTones`. */
export const paintedTones = ['work', 'mark', 'unknown'] as const

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  list(
    'numFmts',
    formNames.slice(1).map((form, place) => `<numFmt numFmtId="${164 + place}" formatCode="${quoted(forms[form])}"/>`),
  ),
  list('fonts', [
    fontXml(colours.ink),
    fontXml(colours.ink, { bold: true }),
    fontXml(colours.muted, { size: 10 }),
    fontXml(colours.unknown),
    fontXml(colours.ink, { bold: true, size: 14 }),
  ]),
  list('fills', [patternXml('none'), patternXml('gray125'), solidXml(colours.track), solidXml('#EEF4FA')]),
  list('borders', [
    borderXml(''),
    borderXml(lineXml('bottom', 'thin', colours.rule)),
    borderXml(lineXml('bottom', 'medium', colours.ink)),
    borderXml(lineXml('top', 'medium', colours.ink)),
  ]),
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  list(
    'cellXfs',
    tones.flatMap((tone) => formNames.map((form) => lookXml(tone, form))),
  ),
  list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  list('dxfs', [
    paintXml(colours.primary, colours.primary, 'solid'),
    paintXml(colours.ink, colours.paper, 'solid'),
    paintXml(colours.ink, colours.unknown, 'lightUp'),
  ]),
  '</styleSheet>',
].join('')

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`
}

function lookXml(tone: CellTone, form: NumberForm): string {
  const { font, fill, border, wraps, vertical = 'top' } = looks[tone]
  const place = formNames.indexOf(form)
  const number = place === 0 ? 0 : 163 + place
  /** Words and what stands among them to the left; months upright, so that their columns are narrow. */
  const horizontal = form === 'general' ? ` horizontal="left"${wraps ? ' indent="1"' : ''}` : ''
  const rotation = tone === 'head' && form === 'month' ? ' textRotation="90"' : ''
  return `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${horizontal} vertical="${vertical}"${rotation} wrapText="${wraps ? 1 : 0}"/></xf>`
}

function fontXml(colour: string, { bold = false, size = 11 } = {}): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${opaque(colour)}"/><name val="Calibri"/><family val="2"/></font>`
}

function patternXml(kind: string): string {
  return `<fill><patternFill patternType="${kind}"/></fill>`
}

function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(colour)}"/><bgColor indexed="64"/></patternFill></fill>`
}

function borderXml(line: string): string {
  const side = (name: string) => (line.startsWith(`<${name} `) ? line : `<${name}/>`)
  return `<border>${['left', 'right', 'top', 'bottom', 'diagonal'].map(side).join('')}</border>`
}

function lineXml(side: string, weight: string, colour: string): string {
  return `<${side} style="${weight}"><color rgb="${opaque(colour)}"/></${side}>`
}

/** For a rule that paints, the colour of a solid ground is the background's. */
function paintXml(sign: string, ground: string, pattern: string): string {
  const fill =
    pattern === 'solid'
      ? `<bgColor rgb="${opaque(ground)}"/>`
      : `<fgColor rgb="${opaque(ground)}"/><bgColor rgb="${opaque(colours.paper)}"/>`
  return `<dxf><font><color rgb="${opaque(sign)}"/></font><fill><patternFill patternType="${pattern}">${fill}</patternFill></fill></dxf>`
}

function opaque(colour: string): string {
  return `FF${colour.slice(1)}`
}

function quoted(code: string): string {
  return code.replaceAll('"', '&quot;')
}
