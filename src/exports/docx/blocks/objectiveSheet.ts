import type { Paragraph, Table } from 'docx'
import type { Block } from '../../../domain/document/planDocument'
import { paragraph, run } from '../text'
import { fields } from './fields'

/** An objective to be agreed. */
export function objectiveSheet({ title, rows }: Extract<Block, { type: 'objective' }>['sheet']): (Paragraph | Table)[] {
  return [
    paragraph('Heading2', [run(title)]),
    ...fields(
      rows.map(({ label, value }) => ({ label, text: value })),
      { last: true },
    ),
  ]
}
