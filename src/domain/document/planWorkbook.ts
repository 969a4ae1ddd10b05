import type { Day } from '../ids'

/**
 * The plan as sheets of figures that go on working: the numbers of the document, and formulas for what depends on
 * them. A value, as the document is: an output writes it down and decides nothing.
 */
export interface PlanWorkbook {
  title: string
  organisation: string
  draftLine: string
  sheets: readonly WorkbookSheet[]
  /** Cells that formulas call by name: "costo_orario" for Risorse!$C$4. */
  names: readonly { name: string; cell: string }[]
  fileName: string
}

export interface WorkbookSheet {
  name: string
  /** Characters that fit in each column. */
  widths: readonly number[]
  rows: readonly WorkbookRow[]
  /** The row, from 1, with the titles of the columns: it stays in sight, is printed on every page and filters. */
  head: number
  /** The last row that the titles filter. */
  last: number
  /** Columns the titles filter, when not all of them. */
  filtered?: number
  /** Columns that stay in sight. */
  frozen: number
  /** Cells that take one of a few words. */
  choices?: readonly { cells: string; words: readonly string[] }[]
  /** Cells painted all over when they hold this sign. */
  painted?: { cells: string; signs: readonly { sign: string; tone: 'work' | 'mark' | 'unknown' }[] }
}

export type WorkbookRow = readonly SheetCell[]

export type CellTone = 'plain' | 'title' | 'head' | 'strong' | 'muted' | 'unknown' | 'input' | 'total'
export type NumberForm =
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'percentDecimal'
  | 'euro'
  | 'euroCents'
  | 'day'
  | 'month'
  | 'general'

export type SheetCell =
  | { kind: 'empty'; tone: CellTone; form?: NumberForm }
  | { kind: 'text'; text: string; tone: CellTone }
  | { kind: 'number'; value: number; form: NumberForm; tone: CellTone }
  | { kind: 'day'; day: Day; form: 'day' | 'month'; tone: CellTone }
  /** `result` is what it gives now, for programs that show a file without working it out. */
  | { kind: 'formula'; formula: string; result: string | number | { day: Day }; form: NumberForm; tone: CellTone }

/** The letters of a column, from 0: "A", "Z", "AA". */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}
