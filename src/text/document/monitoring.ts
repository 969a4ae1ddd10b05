import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { lowerFirst } from '../format'
import { dashboardRows, type IndicatorRow, indicatorText } from './indicatorRows'
import { axisIndicators } from './objectives'
import { progressBlocks } from './progress'
import { paragraphs, say, sentences, table } from './say'
import { hasChapter, type Subject } from './subject'

/** Chapter 12: how one can tell whether it works, and how it is corrected. */
export function monitoringChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-12',
    kicker: 'Capitolo 12',
    number: '12',
    title: 'Monitoraggio e riesame',
    newPage: false,
    blocks: [...paragraphs('body', openingText(subject)), ...dashboard(subject), ...progressBlocks(subject)],
  }
}

function openingText(subject: Subject): string | undefined {
  return sentences(
    say(subject, '12', 'default'),
    say(subject, '12', 'minimo'),
    say(subject, '12', 'equita'),
    say(subject, '12', 'correzione'),
    subject.publicBody ? say(subject, '12', 'pa') : undefined,
    hasChapter(subject, 'capitolo-8') ? 'Gli altri indicatori sono nelle schede delle azioni.' : undefined,
  )
}

function dashboard(subject: Subject): Block[] {
  const rows = dashboardRows(subject, axisIndicators(subject).slice(0, subject.long ? 1 : 3))
  return table({
    id: 'cruscotto',
    caption: 'Cruscotto',
    columns: [
      ['Indicatore', 4.4],
      ['Oggi', 2],
      ['Traguardo', 1.8],
      ['Fonte e chi', 3.2],
    ],
    rows: rows.map((row): Cell[] => [indicatorText(row), row.today, row.target, sourceText(row)]),
  })
}

function sourceText({ source, who }: IndicatorRow): string {
  return source.toLowerCase() === who.toLowerCase() ? source : `${source}; ${lowerFirst(who)}`
}
