import { Document } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { Chapters } from './Chapters'
import { Contents, type PageNumbers } from './Contents'
import { Cover } from './Cover'

interface PlanPagesProps {
  document: PlanDocument
  /** Printed in the table of contents. */
  pages: PageNumbers
  /** Cover and contents only: they do not change the pages after them. */
  frontOnly?: boolean
}

export function PlanPages({ document, pages, frontOnly = false }: PlanPagesProps) {
  return (
    <Document
      title={`${document.title} · ${document.organisation}`}
      author={document.organisation}
      subject={pdfTexts.subject}
      language="it-IT"
      pageMode="useOutlines"
    >
      <Cover document={document} />
      <Contents document={document} pages={pages} />
      {!frontOnly && <Chapters document={document} />}
    </Document>
  )
}
