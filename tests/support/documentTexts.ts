import type { Block, PlanDocument } from '../../src/domain/document/planDocument'

/** Names for machines, and what may be left out: the number of the summary, who takes a step in a small team. */
const notPrinted = new Set(['id', 'type', 'tone', 'fileName', 'number'])
const mayBeEmpty = new Set(['who'])

/** Every string of a document that somebody reads. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    notPrinted.has(key) || (mayBeEmpty.has(key) && inner === '') ? [] : textsOf(inner),
  )
}

export function blocksOf<T extends Block['type']>(document: PlanDocument, type: T): Extract<Block, { type: T }>[] {
  return document.chapters.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type),
  )
}

/** Rows of a table, cells as text. */
export function rowsOf(document: PlanDocument, id: string): string[][] {
  return blocksOf(document, 'table')
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))))
}

/** Paragraphs below a heading, up to the next one. */
export function paragraphsBelow(document: PlanDocument, heading: string): string[] {
  for (const { blocks } of document.chapters) {
    const start = blocks.findIndex((block) => block.type === 'heading' && block.id === heading)
    if (start < 0) continue
    const rest = blocks.slice(start + 1)
    const end = rest.findIndex(({ type }) => type === 'heading')
    return (end < 0 ? rest : rest.slice(0, end)).flatMap((block) => (block.type === 'text' ? [block.text] : []))
  }
  return []
}
