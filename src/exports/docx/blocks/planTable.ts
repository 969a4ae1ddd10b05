import type { Paragraph, Table } from 'docx'
import type { Block } from '../../../domain/document/planDocument'
import { type CaptionNumbers, caption } from '../captions'
import { grid } from '../grid'
import { cellParagraphs, paragraphs } from '../text'

type TableBlock = Extract<Block, { type: 'table' }>

/** Caption, table, note. */
export function planTable(block: TableBlock, captions: CaptionNumbers): (Paragraph | Table)[] {
  const { columns, rows, note } = block
  const [table, after] = grid({
    style: 'PlanTable',
    widths: columns.map(({ width }) => width),
    head: columns.map(({ title }) => cellParagraphs(title, 'TableHead')),
    rows: rows.map((cells) => cells.map((cell) => cellParagraphs(cell, 'TableText'))),
  })
  return [caption(block, captions), table, ...(note ? paragraphs('Small', note) : [after])]
}
