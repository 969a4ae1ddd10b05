import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  title: string
  language: string
  /** All that is written on each page, running head and foot included. */
  pages: readonly string[]
  /**
   * What a screen reader says, in order: no running heads, no feet, no repeated table headers; of the timeline, which
   * is a drawing, its alternative text.
   */
  said: string
  bookmarks: readonly string[]
}

interface Piece {
  str?: string
  hasEOL?: boolean
  type?: string
  tag?: string
  id?: string
}

/** The words of a PDF, by a reader that is not the one that wrote them. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[] = []
  const said: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const pieces = (await page.getTextContent({ includeMarkedContent: true })).items as Piece[]
    pages.push(joined(pieces))
    said.push(joined(spoken(pieces, await timelineOf(page))))
  }
  const { info } = await pdf.getMetadata()
  const { Title = '', Language = '' } = info as { Title?: string; Language?: string }
  const bookmarks = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  await pdf.destroy()
  return { title: Title, language: Language, pages, said: said.join(' '), bookmarks }
}

interface StructureNode {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: readonly StructureNode[]
}

/** By the piece of content it stands for: what is said in place of the drawing. */
async function timelineOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const root: StructureNode | null = await page.getStructTree()
  const figures = root
    ? descendants(root).filter(({ role, alt }) => role === 'Figure' && /: \p{L}{3}\S* \d{4}/u.test(alt ?? ''))
    : []
  return new Map(
    figures.flatMap((figure) =>
      descendants(figure)
        .flatMap(({ type, id }) => (type === 'content' && id ? [id] : []))
        .map((id, place): [string, string] => [id, place === 0 ? (figure.alt ?? '') : '']),
    ),
  )
}

const descendants = (node: StructureNode): StructureNode[] => [node, ...(node.children ?? []).flatMap(descendants)]

function spoken(pieces: readonly Piece[], instead: ReadonlyMap<string, string>): Piece[] {
  const open: boolean[] = []
  return pieces.flatMap((piece) => {
    const { type, tag, id = '' } = piece
    if (type === 'endMarkedContent') {
      open.pop()
      return []
    }
    if (type !== undefined) {
      const alternative = instead.get(id)
      open.push(tag === 'Artifact' || alternative !== undefined)
      return alternative === undefined ? [] : [{ str: ` ${alternative} ` }]
    }
    return open.includes(true) ? [] : [piece]
  })
}

const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .replace(/\s+/g, ' ')
