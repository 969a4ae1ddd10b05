import type { Logo, PlanDocument } from '../../domain/document/planDocument'
import { printableText } from './printableText'

/** The same document, with nothing in it that our fonts cannot write. */
export function printableDocument(document: PlanDocument): PlanDocument {
  return withPrintableTexts(document) as PlanDocument
}

/** The bytes of a picture are no text. */
const picture: keyof Logo = 'png'

function withPrintableTexts(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(withPrintableTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === picture ? inner : withPrintableTexts(inner)]),
  )
}
