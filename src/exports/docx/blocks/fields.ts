import type { Paragraph, Table } from 'docx'
import { grid } from '../grid'
import { cellParagraphs, paragraph, run } from '../text'

/** Labels on the left, what belongs to them on the right: kept on one page with what follows, unless they come last. */
export function fields(
  items: readonly { label: string; text: string }[],
  { last = false } = {},
): (Paragraph | Table)[] {
  if (items.length === 0) return []
  return grid({
    style: 'SheetTable',
    kept: !last,
    widths: [1, 4.2],
    rows: items.map(({ label, text }) => [
      [paragraph('SheetText', [run(label, 'Strong')])],
      cellParagraphs(text, 'SheetText'),
    ]),
  })
}
