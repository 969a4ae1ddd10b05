import { type FileChild, Paragraph, TableOfContents } from 'docx'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { docxTexts } from '../../../text/docx'
import { pdfTexts } from '../../../text/pdf'
import { intervalBar } from '../../figures/intervalBar'
import { picture } from '../picture'
import { paragraph, run } from '../text'

/** The table of contents is a field: Word fills in the pages when the file is opened, and again when asked. */
export function contents({ brief }: PlanDocument): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: brief !== true, children: [run(docxTexts.contents)] }),
    new TableOfContents(docxTexts.contents, { hyperlink: true, headingStyleRange: '1-1' }),
    ...(brief ? [] : legend()),
  ]
}

/** How to read the bars, once. The bar shown is the one the words beside it describe. */
function legend(): Paragraph[] {
  const { title, text, example } = pdfTexts.legend
  return [
    paragraph('Note', [run(`${title} `, 'Strong'), run(text)]),
    paragraph('Note', [
      picture(intervalBar({ low: 29, high: 48 }, 2, 180, 7.5), example),
      run(`  ${example}`, 'Muted'),
    ]),
  ]
}
