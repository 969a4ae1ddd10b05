import { strFromU8, unzipSync } from 'fflate'

/** What is written in Word and Excel files, read without a page: also where there is no DOM. */

const partsOf = (bytes: Uint8Array, path: RegExp): readonly string[] =>
  Object.entries(unzipSync(bytes, { filter: ({ name }) => path.test(name) })).map(([, part]) => strFromU8(part))

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#x27;|&apos;/g, "'")
    .replaceAll('&amp;', '&')

/** Heads, feet and body of a Word file, without the instructions of the fields. */
export function wordText(bytes: Uint8Array): string {
  const parts = partsOf(bytes, /^word\/(document|header\d|footer\d)\.xml$/)
  const texts = parts.flatMap((part) => [...part.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)])
  return texts.map(([, text = '']) => plain(text)).join(' ')
}

export function sheetNames(bytes: Uint8Array): readonly string[] {
  const [book = ''] = partsOf(bytes, /^xl\/workbook\.xml$/)
  return [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => plain(name))
}

/** Cell by cell: "B4" to "Banca delle ore". */
export function sheetCells(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const place = sheetNames(bytes).indexOf(name) + 1
  const [sheet = ''] = partsOf(bytes, new RegExp(`^xl/worksheets/sheet${place}\\.xml$`))
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)]
  return new Map(
    cells.map(([, cell = '', inside = '']) => {
      const [, value = ''] = /<(?:v|t(?: [^>]*)?)>(.*?)<\/(?:v|t)>/s.exec(inside) ?? []
      return [cell, plain(value)]
    }),
  )
}

/** What is written in a page, without its marks. */
export const textOfHtml = (html: string): string => plain(html.replace(/<[^>]+>/g, ' '))
