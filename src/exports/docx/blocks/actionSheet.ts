import { CheckBox, type Paragraph, type ParagraphChild, type Table } from 'docx'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../../text/documentPage'
import { docxTexts } from '../../../text/docx'
import { markedParagraph } from '../bookmarks'
import { grid } from '../grid'
import { cellParagraphs, paragraph, paragraphs, run } from '../text'
import { fields } from './fields'

/** One action, ready to be decided on. A full sheet has its page; short ones follow each other. */
export function actionSheet(sheet: ActionSheet): (Paragraph | Table)[] {
  return [
    paragraph(sheet.compact ? 'Kicker' : 'KickerNewPage', [run(sheet.kicker)]),
    markedParagraph({ style: 'Heading2', id: sheet.id, children: [run(sheet.title)] }),
    ...paragraphs('Quote', sheet.because),
    paragraph('Brief', chips(sheet.chips)),
    ...fields(sheet.fields),
    ...steps(sheet.steps),
    ...indicators(sheet.indicators),
    ...fields(sheet.after),
    decision(sheet.decision),
  ]
}

const chips = (items: ActionSheet['chips']): ParagraphChild[] =>
  items.flatMap(({ label, value }, place) => [run(`${place === 0 ? '' : ' · '}${label} `), run(value, 'Strong')])

function steps({ label, items }: ActionSheet['steps']): (Paragraph | Table)[] {
  if (items.length === 0) return []
  const named = items.some(({ who }) => who !== '')
  return [
    paragraph('SheetLabel', [run(label)]),
    ...grid({
      style: 'SheetTable',
      kept: true,
      widths: named ? [1, 3, 1.2] : [1, 4.2],
      head: [words.steps.when, words.steps.what, ...(named ? [words.steps.who] : [])].map((title) =>
        cellParagraphs(title, 'TableHead'),
      ),
      rows: items.map(({ when, what, who }) =>
        [when, what, ...(named ? [who] : [])].map((text) => cellParagraphs(text, 'SheetText')),
      ),
    }),
  ]
}

function indicators({ label, columns, rows }: ActionSheet['indicators']): (Paragraph | Table)[] {
  if (rows.length === 0) return []
  return [
    paragraph('SheetLabel', [run(label)]),
    ...grid({
      style: 'SheetTable',
      kept: true,
      widths: columns.map((_, place) => (place === 0 ? 2.6 : 1)),
      head: columns.map((title) => cellParagraphs(title, 'TableHead')),
      rows: rows.map((row) => columns.map((_, place) => cellParagraphs(row[place] ?? '', 'SheetText'))),
    }),
  ]
}

/** Boxes that can be ticked in Word too, and lines to write on. */
function decision({ label, options, postponed, initials }: ActionSheet['decision']): Paragraph {
  const box = (option: string) => [new CheckBox({ alias: option }), run(` ${option}   `)]
  return paragraph('Decision', [
    run(`${label}   `, 'Strong'),
    ...options.flatMap(box),
    ...box(postponed),
    run(`${docxTexts.blank}   `),
    run(`${initials} ${docxTexts.shortBlank}`),
  ])
}
