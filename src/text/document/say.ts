import type { Block, Cell, TableColumn, Tone } from '../../domain/document/planDocument'
import type { Subject } from './subject'

export type Words = Readonly<Record<string, string | number | undefined>>

/** A text of a chapter with its names filled in; `undefined` when the variant or one of the names is missing. */
export function say({ content }: Subject, chapter: string, variant: string, words: Words = {}): string | undefined {
  const template = content.chapters.find(({ number }) => number === chapter)?.texts[variant]
  return template && fillNames(template, words)
}

/** Fills "{name}"; `undefined` when a name has no word: a text with a blank is never printed. */
export function fillNames(template: string, words: Words): string | undefined {
  let complete = true
  const filled = template.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => {
    const word = words[name]
    if (word === undefined || word === '') complete = false
    return String(word ?? '')
  })
  return complete ? agreeWithOne(filled) : undefined
}

const one: Readonly<Record<string, string>> = {
  azioni: 'azione',
  cose: 'cosa',
  domande: 'domanda',
  mesi: 'mese',
  passi: 'passo',
  persone: 'persona',
  risposte: 'risposta',
  voci: 'voce',
}

/** "1 azioni" becomes "1 azione": the content writes its nouns in the plural. */
function agreeWithOne(text: string): string {
  return text.replace(/(?<![\d.,])1 ([a-z]+)/g, (match, noun: string) => (one[noun] ? `1 ${one[noun]}` : match))
}

/** The first text that can be said. */
export const firstOf = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined)

/** Paragraphs of the same tone; what is missing leaves no trace. */
export function paragraphs(tone: Tone, ...texts: readonly (string | undefined)[]): Block[] {
  return texts.flatMap((text) => (text ? [{ type: 'text', tone, text } as const] : []))
}

/** Sentences joined in one paragraph. */
export function sentences(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== '')
  return said.length > 0 ? said.join(' ') : undefined
}

export const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text

interface TableParts {
  id: string
  caption: string
  columns: readonly [title: string, width: number][]
  rows: readonly (readonly Cell[])[]
  note?: string | undefined
}

/** A table, or nothing when it would have no rows. */
export function table({ id, caption, columns, rows, note }: TableParts): Block[] {
  if (rows.length === 0) return []
  const titled: TableColumn[] = columns.map(([title, width]) => ({ title, width }))
  return [{ type: 'table', id, caption, columns: titled, rows, ...(note !== undefined && { note }) }]
}

export const unknown = (text: string): Cell => ({ text, tone: 'unknown' })
export const strong = (text: string): Cell => ({ text, tone: 'strong' })
