import type { DocumentFigures } from '../browser/measureDocuments'
import type { Memory } from '../browser/memory'
import { type Row, row, upTo } from './rows'
import { bytes, milliseconds, rate, words } from './words'

const mostTime = 3000
/** Of what was kept after the first PDF. */
const mostMemory = 1.2

/** Every document within three seconds and off the page's thread; what ten PDFs in a row leave behind. */
export function documentRows({ example, pages, ours, pdfmake, pdfmakePages, others, memory }: DocumentFigures): Row[] {
  const kept = (what: string, size: (of: Memory) => number | undefined): Row[] => {
    const [first, last] = [size(memory.first), size(memory.last)]
    if (first === undefined || last === undefined) return []
    return [
      { ...row(what, bytes(last), bytes(first)), ...upTo(last / first, mostMemory, rate), ratio: rate(last / first) },
    ]
  }
  return [
    {
      ...row(words.beside(example, pages, pdfmakePages), milliseconds(ours), milliseconds(pdfmake)),
      ...upTo(ours, mostTime, milliseconds),
      ratio: rate(ours / pdfmake),
    },
    ...others.map(({ format, total }) => ({
      ...row(words.file(format), milliseconds(total)),
      ...upTo(total, mostTime, milliseconds),
    })),
    ...others.map(({ format, longestTask }) => ({
      ...row(words.taskOf(format), milliseconds(longestTask)),
      ...upTo(longestTask, 50, milliseconds),
    })),
    ...kept(words.heap, ({ heap }) => heap),
    ...kept(words.process, ({ process }) => process),
  ]
}
