import { pdf } from '@react-pdf/renderer'
import type { PlanDocument } from '../../domain/document/planDocument'
import { pdfTexts } from '../../text/pdf'
import { sheet } from './look'
import type { MadePdf, OnPdfProgress } from './messages'
import type { PageNumbers } from './pages/Contents'
import { PlanPages } from './pages/PlanPages'
import { placeOnPages } from './placeOnPages'
import { printableDocument } from './printableDocument'
import { drawTagged } from './tagging/drawTagged'
import { type LayoutNode, pagesById } from './tagging/layoutNode'
import { placeBookmarks } from './tagging/placeBookmarks'

/** From document to PDF. The fonts must be registered; the rest works in a worker and in Node alike. */
export async function renderPdf(document: PlanDocument, onProgress: OnPdfProgress = () => {}): Promise<MadePdf> {
  const printable = printableDocument(document)
  const { layout, pages } = await layoutWithContents(printable, onProgress)
  onProgress(0.8, 'draw')
  const bytes = await drawTaggedOrNull(layout, printable)
  if (bytes) return { bytes, tagged: true, pages: layout.children?.length ?? 0 }
  return { bytes: await drawPlain(printable, pages), tagged: false, pages: layout.children?.length ?? 0 }
}

/**
 * The table of contents needs page numbers that only the layout knows. It is placed twice: with everything else, to
 * find them, then alone with the cover to print them. Numbers sit in a column of fixed width, so nothing moves.
 */
async function layoutWithContents(document: PlanDocument, onProgress: OnPdfProgress) {
  onProgress(0.1, 'layout')
  const { layout, nextNumber } = await placeOnPages(<PlanPages document={document} pages={new Map()} />)
  const pages = pagesById(layout)
  onProgress(0.75, 'layout')
  const front = await placeOnPages(<PlanPages document={document} pages={pages} frontOnly />, nextNumber)
  layout.children?.splice(0, front.layout.children?.length ?? 0, ...(front.layout.children ?? []))
  placeBookmarks(layout, sheet.width)
  return { layout, pages }
}

async function drawTaggedOrNull(layout: LayoutNode, document: PlanDocument): Promise<MadePdf['bytes'] | null> {
  try {
    return await drawTagged(layout, {
      title: `${document.title} · ${document.organisation}`,
      author: document.organisation,
      subject: pdfTexts.subject,
      language: 'it-IT',
      creationDate: new Date(),
    })
  } catch (problem) {
    // The person gets the PDF all the same; this line is for who maintains the tagging.
    console.error('The PDF could not be tagged', problem)
    return null
  }
}

async function drawPlain(document: PlanDocument, pages: PageNumbers): Promise<MadePdf['bytes']> {
  const element = <PlanPages document={document} pages={pages} />
  const blob = await pdf(element as Parameters<typeof pdf>[0]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
