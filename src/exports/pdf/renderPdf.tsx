import { pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { PlanDocument } from '../../domain/document/planDocument'
import { pdfTexts } from '../../text/pdf'
import { sheet } from './look'
import type { MadePdf, OnPdfProgress } from './messages'
import { isSummary } from './pages/Chapters'
import { PlanPages } from './pages/PlanPages'
import { placeOnPages } from './placeOnPages'
import { printableDocument } from './printableDocument'
import { drawTagged } from './tagging/drawTagged'
import { type LayoutNode, pagesById } from './tagging/layoutNode'
import { placeBookmarks } from './tagging/placeBookmarks'

/** From document to PDF. The fonts must be registered; the rest works in a worker and in Node alike. */
export async function renderPdf(document: PlanDocument, onProgress: OnPdfProgress = () => {}): Promise<MadePdf> {
  const printable = printableDocument(document)
  const { layout, plan } = await layoutWithContents(printable, onProgress)
  onProgress(0.8, 'draw')
  const bytes = await drawTaggedOrNull(layout, printable)
  if (bytes) return { bytes, tagged: true, pages: layout.children?.length ?? 0 }
  return { bytes: await drawPlain(plan), tagged: false, pages: layout.children?.length ?? 0 }
}

/**
 * The table of contents needs page numbers that only the layout knows. It is placed twice: with everything else, to
 * find them, then alone with the cover to print them. Numbers sit in a column of fixed width, so nothing moves.
 */
async function layoutWithContents(document: PlanDocument, onProgress: OnPdfProgress): Promise<Pages> {
  onProgress(0.1, 'layout')
  const denseSummary = (await summaryLength(document)) > 1
  const plan = { document, denseSummary }
  const { layout, nextNumber } = await placeOnPages(<PlanPages {...plan} pages={new Map()} />)
  const pages = pagesById(layout)
  onProgress(0.75, 'layout')
  const front = await placeOnPages(<PlanPages {...plan} pages={pages} part="front" />, nextNumber)
  layout.children?.splice(0, front.layout.children?.length ?? 0, ...(front.layout.children ?? []))
  placeBookmarks(layout, sheet.width)
  return { layout, plan: <PlanPages {...plan} pages={pages} /> }
}

interface Pages {
  layout: LayoutNode
  /** What was placed, to be drawn again without tags if need be. */
  plan: ReactElement
}

/** Pages that "the plan in one page" takes at the usual size. */
async function summaryLength(document: PlanDocument): Promise<number> {
  const alone = { ...document, chapters: document.chapters.filter(isSummary) }
  const { layout } = await placeOnPages(
    <PlanPages document={alone} pages={new Map()} denseSummary={false} part="chapters" />,
  )
  return layout.children?.length ?? 0
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

async function drawPlain(plan: ReactElement): Promise<MadePdf['bytes']> {
  const blob = await pdf(plan as Parameters<typeof pdf>[0]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
