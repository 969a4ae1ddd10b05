import type { Paragraph, Table } from 'docx'
import type { BarRow, Block } from '../../../domain/document/planDocument'
import { docxTexts } from '../../../text/docx'
import { intervalBar } from '../../figures/intervalBar'
import { type CaptionNumbers, caption } from '../captions'
import { grid } from '../grid'
import { picture } from '../picture'
import { barWidth, pageWidth } from '../sizes'
import { rankStyleId } from '../styles/characterStyles'
import { paragraph, paragraphs, run, tab } from '../text'

type BarsBlock = Extract<Block, { type: 'bars' }>

const barColumn = barWidth + 10
const levelColumn = 118
/** More rows than these may go on over two pages; fewer stay together, as a picture does. */
const mostOnOnePage = 11

/** An area a row: what it reads, its bar, its level. Only the bar is a picture. */
export function bars(block: BarsBlock, captions: CaptionNumbers): (Paragraph | Table)[] {
  const { scale, rows, note } = block
  const [table, after] = grid({
    style: 'PlanTable',
    widths: [pageWidth - barColumn - levelColumn, barColumn, levelColumn],
    head: [
      [paragraph('TableHead', [run(docxTexts.area)])],
      [paragraph('LevelScale', separated(scale))],
      [paragraph('TableHead', [run(docxTexts.reading)])],
    ],
    rows: rows.map((row, place) => cellsOf(row, rows.length <= mostOnOnePage && place < rows.length - 1)),
  })
  return [caption(block, captions), table, ...(note === '' ? [after] : paragraphs('Small', note))]
}

function cellsOf({ label, reading, interval, rank, level, detail }: BarRow, kept: boolean): Paragraph[][] {
  const style = kept ? 'SheetText' : 'TableText'
  return [
    [paragraph(style, [run(label, 'Strong')]), ...(reading === undefined ? [] : paragraphs(style, reading))],
    [
      paragraph(kept ? 'PictureKept' : 'Picture', [
        picture(intervalBar(interval, rank, barWidth, 9), docxTexts.bar(label, interval)),
      ]),
    ],
    [paragraph(style, [run(level, rankStyleId(rank))]), paragraph(style, [run(detail, 'Muted')])],
  ]
}

/** Each label at its tab stop. */
const separated = (labels: readonly string[]) =>
  labels.flatMap((label, place) => (place === 0 ? [run(label)] : [tab(), run(label)]))
