import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PageText {
  text: string
  /** Where each piece stands, from the bottom of the page. */
  pieces: readonly { text: string; x: number; y: number }[]
}

export interface ReadPdf {
  pages: readonly PageText[]
  /** Links within the document: where they are, and the page they lead to (from 1). */
  links: readonly { page: number; y: number; leadsTo: number }[]
  /** Title, page (from 1) and depth of each bookmark, in order. */
  bookmarks: readonly { title: string; page: number; depth: number }[]
}

/** What a reader finds in the file, with a library that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)

  async function pageOf(destination: string | unknown[] | null): Promise<number> {
    const place = typeof destination === 'string' ? await document.getDestination(destination) : destination
    return place ? (await document.getPageIndex(place[0] as Parameters<typeof document.getPageIndex>[0])) + 1 : 0
  }

  async function readPage(number: number): Promise<PageText> {
    const content = await (await document.getPage(number)).getTextContent()
    const pieces = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4], y: item.transform[5] }] : [],
    )
    const text = content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
    return { text: text.replace(/\s+/g, ' '), pieces }
  }

  async function readLinks(number: number): Promise<ReadPdf['links']> {
    const annotations = await (await document.getPage(number)).getAnnotations()
    const inside = annotations.filter(({ dest }) => dest)
    return Promise.all(
      inside.map(async ({ dest, rect }) => ({ page: number, y: rect[1], leadsTo: await pageOf(dest) })),
    )
  }

  type Outline = NonNullable<Awaited<ReturnType<typeof document.getOutline>>>
  async function readBookmarks(outline: Outline | null, depth: number): Promise<ReadPdf['bookmarks']> {
    const found = await Promise.all(
      (outline ?? []).map(async ({ title, dest, items }) => [
        { title, page: await pageOf(dest), depth },
        ...(await readBookmarks(items, depth + 1)),
      ]),
    )
    return found.flat()
  }

  return {
    pages: await Promise.all(numbers.map(readPage)),
    links: (await Promise.all(numbers.map(readLinks))).flat(),
    bookmarks: await readBookmarks(await document.getOutline(), 0),
  }
}
