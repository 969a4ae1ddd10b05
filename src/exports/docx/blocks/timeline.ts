import type { Paragraph, Table } from 'docx'
import type { Block } from '../../../domain/document/planDocument'
import { docxTexts, ganttLineText } from '../../../text/docx'
import { ganttLine } from '../../figures/ganttLine'
import { type Quarter, quartersOf } from '../../pdf/drawing/quarters'
import { type CaptionNumbers, caption } from '../captions'
import { grid } from '../grid'
import { picture } from '../picture'
import { pageWidth, timeWidth } from '../sizes'
import { timeScaleId } from '../styles/chartStyles'
import { paragraph, paragraphs, run, tab } from '../text'

const lineHeight = 18
const mostOnOnePage = 20

/** An action a row: its name as text, its months as a picture under the labels of the quarters. */
export function timeline(
  block: Extract<Block, { type: 'gantt' }>,
  captions: CaptionNumbers,
  place: number,
): (Paragraph | Table)[] {
  const { start, months, rows, legend } = block
  const quarters = quartersOf(start, months)
  const kept = (index: number) => rows.length <= mostOnOnePage && index < rows.length - 1
  const scale = { quarters, months, width: timeWidth, height: lineHeight }
  const [table] = grid({
    style: 'PlanTable',
    widths: [pageWidth - timeWidth - 8, timeWidth + 8],
    head: [
      [paragraph('TableHead', [run(docxTexts.action)])],
      [
        labels(quarters, place, ({ opensYear, year }) => (opensYear ? `${year}` : ''), 'Strong'),
        labels(quarters, place, ({ label }) => label),
      ],
    ],
    rows: rows.map((row, index) => [
      [paragraph(kept(index) ? 'SheetText' : 'TableText', [run(row.label)])],
      [paragraph(kept(index) ? 'PictureKept' : 'Picture', [picture(ganttLine(row, scale), ganttLineText(start, row))])],
    ]),
  })
  return [caption(block, captions), table, ...paragraphs('Small', legend)]
}

function labels(
  quarters: readonly Quarter[],
  place: number,
  label: (quarter: Quarter) => string,
  style?: string,
): Paragraph {
  return paragraph(
    timeScaleId(place),
    quarters.flatMap((quarter, index) => [...(index === 0 ? [] : [tab()]), run(label(quarter), style)]),
  )
}
