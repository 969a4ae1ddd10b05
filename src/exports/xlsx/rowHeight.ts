import type { SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'

const line = 15
const titleHeight = 20
/** Months stand upright at the head of their columns. */
const uprightHeight = 44
/** Widths are counted in digits; letters are narrower. */
const lettersToWidth = 1.15
const indent = 2

/** Points that a row takes, with its long texts on as many lines as they need in their columns. */
export function rowHeight(row: WorkbookRow, widths: readonly number[]): number {
  return Math.max(line, ...row.map((cell, column) => cellHeight(cell, widths[column] ?? 10)))
}

function cellHeight(cell: SheetCell, width: number): number {
  if (cell.tone === 'title') return titleHeight
  if (cell.tone === 'head' && cell.kind === 'day') return uprightHeight
  return cell.tone === 'muted' ? line : line * linesOf(wordsOf(cell), (width - indent) * lettersToWidth)
}

function wordsOf(cell: SheetCell): string {
  if (cell.kind === 'text') return cell.text
  return cell.kind === 'formula' && typeof cell.result === 'string' ? cell.result : ''
}

/** Lines end between words, as far as the column goes. */
function linesOf(words: string, width: number): number {
  return words.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0]
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines += 1
        used = length
      } else used += (used > 0 ? 1 : 0) + length
    }
    return sum + lines
  }, 0)
}
