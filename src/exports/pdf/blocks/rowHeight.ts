import type { Cell } from '../../../domain/document/planDocument'
import { contentWidth, texts } from '../look'

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** Rather more than the average letter of a cell, so that the guess errs on the tall side. */
const letter = 4.9
const padding = 8

/** How tall a row will be, before the layout: to decide what must stay with it on a page. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const lines = cells.map((cell, index) => {
    const lettersInLine = ((widths[index] ?? 1) / all) * (contentWidth / letter)
    return Math.ceil(textOf(cell).length / lettersInLine)
  })
  return Math.max(1, ...lines) * texts.cell.fontSize * texts.cell.lineHeight + padding
}
