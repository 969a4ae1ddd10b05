import type { Paragraph, Table } from 'docx'
import { grid } from '../grid'
import { paragraph, run } from '../text'

/** Lines to sign on, two in a row. */
export function signatures(items: readonly { who: string; how: string }[]): (Paragraph | Table)[] {
  if (items.length === 0) return []
  const cells = items.map(({ who, how }) => [
    paragraph('Signer', [run(who)]),
    paragraph('TableText', [run(how, 'Muted')]),
  ])
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => [
    cells[row * 2] ?? [],
    cells[row * 2 + 1] ?? [paragraph('TableText', [])],
  ])
  return grid({ style: 'SignaturesTable', widths: [1, 1], namedRows: false, rows })
}
