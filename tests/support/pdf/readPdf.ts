import { decodePDFRawStream, PDFDocument, type PDFPage, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { type ContentMarks, readContentMarks } from './contentMarks'
import { listOf, resolved } from './objects'

export interface OpenPdf {
  document: PDFDocument
  pages: readonly PDFPage[]
  marks: readonly ContentMarks[]
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages()
  return { document, pages, marks: pages.map((page) => readContentMarks(contentOf(document, page))) }
}

export function contentOf({ context }: PDFDocument, page: PDFPage): string {
  return listOf(context, page.node.Contents())
    .map((part) => streamText(resolved(context, part)))
    .join('\n')
}

export function streamText(stream: unknown): string {
  if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : ''
}
