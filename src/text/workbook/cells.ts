import type { Cell } from '../../domain/document/planDocument'
import type { CellTone, NumberForm, SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'
import type { Day, Month } from '../../domain/ids'

export const text = (words: string, tone: CellTone = 'plain'): SheetCell =>
  words === '' ? empty(tone) : { kind: 'text', text: words, tone }

export const number = (value: number, form: NumberForm = 'integer', tone: CellTone = 'plain'): SheetCell => ({
  kind: 'number',
  value,
  form,
  tone,
})

export const day = (date: Day, tone: CellTone = 'plain'): SheetCell => ({ kind: 'day', day: date, form: 'day', tone })

export const month = (date: Month, tone: CellTone = 'plain'): SheetCell => ({
  kind: 'day',
  day: firstDay(date),
  form: 'month',
  tone,
})

export const empty = (tone: CellTone = 'plain'): SheetCell => ({ kind: 'empty', tone })

/** To be written in by whoever uses the sheet. */
export const input = (form?: NumberForm): SheetCell => ({ kind: 'empty', tone: 'input', ...(form && { form }) })

export const formula = (
  written: string,
  result: string | number | { day: Day },
  form: NumberForm = 'integer',
  tone: CellTone = 'plain',
): SheetCell => ({ kind: 'formula', formula: written, result, form, tone })

export const headRow = (titles: readonly string[]): WorkbookRow => titles.map((title) => text(title, 'head'))

/** A cell of a table of the document. */
export const documentCell = (cell: Cell): SheetCell =>
  typeof cell === 'string' ? text(cell) : text(cell.text, cell.tone)

export const firstDay = (date: Month): Day => `${date}-01`

export function lastDay(date: Month): Day {
  const [year = 0, number = 1] = date.split('-').map(Number)
  return `${date}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}
