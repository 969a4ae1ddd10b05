import { columnName, type SheetCell } from '../../domain/document/planWorkbook'
import { writableText } from '../writableText'
import { lookOf } from './looks'

/** One cell, with what it says and how it looks. */
export function cellXml(cell: SheetCell, row: number, column: number): string {
  const open = `<c r="${columnName(column)}${row}" s="${lookOf(cell)}"`
  switch (cell.kind) {
    case 'empty':
      return `${open}/>`
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${xml(harmless(cell.text))}</t></is></c>`
    case 'number':
      return `${open}><v>${cell.value}</v></c>`
    case 'day':
      return `${open}><v>${serial(cell.day)}</v></c>`
    case 'formula':
      return `${open}${formulaXml(cell)}</c>`
  }
}

function formulaXml({ formula, result }: Extract<SheetCell, { kind: 'formula' }>): string {
  const written = `<f>${xml(formula)}</f>`
  if (typeof result === 'string') return ` t="str">${written}<v>${xml(harmless(result))}</v>`
  return `>${written}<v>${typeof result === 'number' ? result : serial(result.day)}</v>`
}

/** Days since the beginning of 1900, as sheets count them. */
export const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

/** More than this no cell holds. */
const longest = 32_000

/**
 * Text that no program can take for a formula, also if somebody edits the cell, or saves the sheet as text and opens it
 * again: a dash at the beginning becomes a longer one, other signs are quoted.
 */
export function harmless(text: string): string {
  const trimmed = text.trimStart().slice(0, longest)
  if (/^[-−－]/.test(trimmed)) return `–${trimmed.slice(1)}`
  return /^[=+@＝＋＠]/.test(trimmed) ? `’${trimmed}` : trimmed
}

/** Sheets read "_x0041_" as a character written by its number. */
export const xml = (text: string): string =>
  writableText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
