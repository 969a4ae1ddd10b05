import type { Paragraph, Table } from 'docx'
import type { Block } from '../../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../../text/documentPage'
import { docxTexts } from '../../../text/docx'
import { intervalBar, type Rank } from '../../figures/intervalBar'
import { grid } from '../grid'
import { picture } from '../picture'
import { pageWidth } from '../sizes'
import { paragraph, run } from '../text'

type AxesBlock = Extract<Block, { type: 'axes' }>
type Axis = AxesBlock['items'][number]

/** A column for each axis: what it wants, where it stands today and with the plan, its actions. */
export function axes(items: AxesBlock['items']): (Paragraph | Table)[] {
  if (items.length === 0) return []
  const barWidth = pageWidth / items.length - 14
  return grid({
    style: 'AxesTable',
    widths: items.map(() => 1),
    namedRows: false,
    head: items.map(({ kicker, title }) => [
      paragraph('AxisKicker', [run(kicker)]),
      paragraph('AxisTitle', [run(title)]),
    ]),
    rows: [
      items.map(({ objective }) => [paragraph('TableText', [run(objective)])]),
      items.map((axis) => [
        ...stand(words.today, axis.todayText, axis.title, axis.today, axis.rank, Math.min(barWidth, 150)),
        ...stand(words.withPlan, axis.afterText, axis.title, axis.after, axis.rankAfter, Math.min(barWidth, 150)),
      ]),
      items.map(({ actions }) => actionLines(actions)),
    ],
  })
}

function stand(
  when: string,
  text: string,
  title: string,
  interval: Axis['today'],
  rank: Rank,
  width: number,
): Paragraph[] {
  const shows = docxTexts.bar(`${title}, ${when.toLowerCase()}`, interval)
  return [
    paragraph('TableText', [run(`${when} `, 'Muted'), run(text)]),
    paragraph('Picture', [picture(intervalBar(interval, rank, width, 7), shows)]),
  ]
}

const actionLines = (actions: Axis['actions']): Paragraph[] =>
  actions.length === 0
    ? [paragraph('TableText', [])]
    : actions.map(({ label, when }) => paragraph('TableText', [run(`${label} `), run(when, 'Muted')]))
