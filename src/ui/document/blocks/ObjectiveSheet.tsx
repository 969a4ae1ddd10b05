import type { Block } from '../../../domain/document/planDocument'
import { SheetFields } from './SheetFields'

/** A proposed objective for someone who leads people. */
export function ObjectiveSheet({ sheet }: Pick<Extract<Block, { type: 'objective' }>, 'sheet'>) {
  return (
    <section className="action-sheet">
      <h4>{sheet.title}</h4>
      <SheetFields fields={sheet.rows.map(({ label, value }) => ({ label, text: value }))} />
    </section>
  )
}
