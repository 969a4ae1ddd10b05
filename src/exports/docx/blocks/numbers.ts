import type { Paragraph, Table } from 'docx'
import { grid } from '../grid'
import { paragraph, run } from '../text'

/** A strip of figures, each with what it counts. */
export function numbers(items: readonly { value: string; label: string }[]): (Paragraph | Table)[] {
  if (items.length === 0) return []
  return grid({
    style: 'NumbersTable',
    widths: items.map(() => 1),
    namedRows: false,
    rows: [
      items.map(({ value, label }) => [
        paragraph('FigureNumber', [run(value)]),
        paragraph('FigureLabel', [run(label)]),
      ]),
    ],
  })
}
