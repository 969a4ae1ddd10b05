import { Document } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { Chapters } from './Chapters'
import { Contents } from './Contents'
import type { PageNumbers } from './ContentsList'
import { Cover } from './Cover'

interface PlanPagesProps {
  document: PlanDocument
  /** Printed in the table of contents. */
  pages: PageNumbers
  denseSummary: boolean
  /** The front is cover and contents: the rest does not depend on it. */
  part?: 'all' | 'front' | 'chapters'
}

export function PlanPages({ document, pages, denseSummary, part = 'all' }: PlanPagesProps) {
  const front = part !== 'chapters'
  return (
    <Document
      title={`${document.title} · ${document.organisation}`}
      author={document.organisation}
      subject={pdfTexts.subject}
      language="it-IT"
      pageMode="useOutlines"
    >
      {front && <Cover document={document} pages={pages} />}
      {front && document.brief !== true && <Contents document={document} pages={pages} />}
      {part !== 'front' && <Chapters document={document} denseSummary={denseSummary} />}
    </Document>
  )
}
