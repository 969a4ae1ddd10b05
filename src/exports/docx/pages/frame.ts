import { Footer, Header, PageNumber, type Paragraph, TextRun } from 'docx'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { docxTexts } from '../../../text/docx'
import { paragraph, run, tab } from '../text'

/** Above each page whose document it is, below that it is a draft and which page it is. */
export function frame({ title, organisation, draftLine, exampleLine, cover }: PlanDocument) {
  const header: Paragraph[] = [
    paragraph('Header', [run(`${organisation} · ${title}`)]),
    ...(cover.consultant === undefined ? [] : [paragraph('Header', [run(cover.consultant)])]),
    ...(exampleLine === undefined ? [] : [paragraph('Example', [run(exampleLine)])]),
  ]
  const footer = paragraph('Footer', [
    run(draftLine),
    tab(),
    new TextRun({ children: [docxTexts.page, PageNumber.CURRENT, docxTexts.of, PageNumber.TOTAL_PAGES] }),
  ])
  return {
    headers: { default: new Header({ children: header }) },
    footers: { default: new Footer({ children: [footer] }) },
  }
}
