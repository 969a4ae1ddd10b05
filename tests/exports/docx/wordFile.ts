import { strFromU8, unzipSync } from 'fflate'

/** A Word file taken apart, to be asked what is in it. Needs a DOM: `@vitest-environment jsdom` in the test. */
export interface WordFile {
  parts: readonly string[]
  part: (path: string) => Document
  body: Element
}

export function readWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes)
  const part = (path: string): Document => {
    const content = files[path]
    if (!content) throw new Error(`no ${path} in the file`)
    return new DOMParser().parseFromString(strFromU8(content), 'application/xml')
  }
  const body = part('word/document.xml').getElementsByTagName('w:body')[0]
  if (!body) throw new Error('no body')
  return { parts: Object.keys(files), part, body }
}

export const all = (within: Element | Document, name: string): Element[] => [...within.getElementsByTagName(name)]

/** The first element with this name. */
export function one(within: Element | Document, name: string): Element {
  const found = within.getElementsByTagName(name)[0]
  if (!found) throw new Error(`no ${name}`)
  return found
}

/** What is written, without the instructions of the fields. */
export const written = (within: Element): string =>
  all(within, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')

export const styleOf = (paragraph: Element): string => all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal'

/** Paragraphs of a style, as text. */
export const inStyle = ({ body }: WordFile, style: string): string[] =>
  all(body, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(written)

/** Rows of each table, cells as text. */
export const tablesOf = ({ body }: WordFile): string[][][] =>
  all(body, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(written)))
