import type { PlanDocument } from '../../../../src/domain/document/planDocument'
import { sheet } from '../../../../src/exports/pdf/look'
import { blockParts, table } from './blockParts'

/**
 * The same document as pdfmake wants it: headings, paragraphs, lists, tables, contents, heads and feet. Bars and
 * timeline are tables of their words; nothing is tagged.
 */
export function definitionOf(document: PlanDocument): object {
  const { title, organisation, period, draftLine, draftStatement, cover, chapters } = document
  return {
    pageSize: 'A4',
    pageMargins: [sheet.side, sheet.top, sheet.side, sheet.bottom + sheet.footHeight],
    info: { title: `${title} · ${organisation}`, author: organisation },
    language: 'it-IT',
    defaultStyle: { font: 'Serif', fontSize: 10.5, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 39, bold: true },
      chapter: { fontSize: 23, bold: true },
      part: { fontSize: 14, bold: true },
      kicker: { font: 'Sans', fontSize: 9.5, bold: true, color: '#0F4C81' },
      lead: { fontSize: 12.5 },
      because: { italics: true, fontSize: 11.5 },
      small: { font: 'Sans', fontSize: 8.5, color: '#4A5B68' },
      cell: { font: 'Sans', fontSize: 9.5 },
      head: { font: 'Sans', fontSize: 9.5, bold: true },
    },
    footer: (page: number) => ({
      columns: [`${organisation} · ${title}`, draftLine, { text: `${page}`, alignment: 'right' }],
      style: 'small',
      margin: [sheet.side, 0],
    }),
    content: [
      { text: cover.date, style: 'small' },
      { text: organisation, style: 'kicker', margin: [0, 120, 0, 12] },
      { text: title, style: 'title' },
      period,
      table(
        cover.rows.map(({ label, value }) => [label, value]),
        [1, 3],
      ),
      ...cover.signatures.map(({ who, how }) => ({ text: `${who}: ${how}`, style: 'small', margin: [0, 24, 0, 0] })),
      { text: draftStatement, style: 'small' },
      { toc: { title: { text: 'Indice', style: 'chapter' } }, pageBreak: 'before' },
      ...chapters.flatMap(({ kicker, title: heading, newPage, blocks }) => [
        ...(kicker ? [{ text: kicker, style: 'kicker', ...(newPage && { pageBreak: 'before' }) }] : []),
        { text: heading, style: 'chapter', tocItem: true, ...(newPage && !kicker && { pageBreak: 'before' }) },
        ...blocks.flatMap(blockParts),
      ]),
    ],
  }
}
