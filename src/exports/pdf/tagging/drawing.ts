import PDFDocument from 'pdfkit'
import { pdfUaMetadata } from './pdfUaMetadata'

/** An affine transformation, as pdfkit keeps it. */
type Matrix = readonly [number, number, number, number, number, number]

export type StructureElement = PDFKit.PDFStructureElement
/** pdfkit's document, with what its types leave out. */
export interface Drawing extends PDFKit.PDFDocument {
  _ctm: Matrix
  _root: { data: Record<string, unknown> }
  _addInfo(): void
  endSubset(): void
}

export interface Properties {
  title: string
  author: string
  subject: string
  language: string
  creationDate: Date
}

/** An empty PDF that declares itself PDF/A-2a and PDF/UA-1. */
export function openDrawing({ title, author, subject, language, creationDate }: Properties): Drawing {
  const drawing = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    compress: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: creator,
      Producer: producer,
      CreationDate: creationDate,
    },
  }) as unknown as Drawing
  drawing._root.data.PageMode = 'UseOutlines'
  const endPdfA = drawing.endSubset.bind(drawing)
  drawing.endSubset = () => {
    endPdfA()
    drawing.appendXML(pdfUaMetadata)
  }
  escapeMetadata(drawing)
  return drawing
}

/** pdfkit copies the properties into XML as they are: "Rossi & C." would leave the metadata unreadable. */
function escapeMetadata(drawing: Drawing): void {
  const addInfo = drawing._addInfo.bind(drawing)
  drawing._addInfo = () => {
    const { info } = drawing
    const escaped = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ])
    drawing.info = Object.fromEntries(escaped)
    addInfo()
    drawing.info = info
  }
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const creator = 'Conciliazione 20.20'
const producer = 'react-pdf, pdfkit'

/** A point of the box being drawn, on the page. */
export function onPage({ _ctm: [a, b, c, d, e, f] }: Drawing, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** All that is written to a drawing, once it has ended. */
export function bytesOf(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    drawing.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    drawing.on('error', reject)
    drawing.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
      let offset = 0
      for (const chunk of chunks) {
        bytes.set(chunk, offset)
        offset += chunk.length
      }
      resolve(bytes)
    })
  })
}
