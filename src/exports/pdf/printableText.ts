import { isPrintable } from '../../domain/document/printable'

/** Stands where a character could not be printed, so that the reader sees that something was there. */
const placeholder = '□'

/** Signs people paste, and the one of ours that says the same. */
const equivalents = new Map([
  ['●', '•'],
  ['∙', '·'],
  ['▪', '■'],
  ['✔', '✓'],
  ['✅', '✓'],
  ['✗', '×'],
  ['✘', '×'],
  ['⇒', '→'],
  ['➔', '→'],
  ['➜', '→'],
  ['⇐', '←'],
  ['∼', '~'],
])

/** Marks with no shape of their own: soft hyphens, directions, joiners, variation selectors, control characters. */
const invisible = /\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu

/** Every kind of line end, and every kind of space that is not one of the two thin ones Italians use. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const otherSpaces = /[\t\u1680\u2000-\u2006\u2008\u200A\u205F\u3000]/g

/**
 * A character the embedded fonts lack would be drawn with another font, not embedded: wrong look, and a PDF that
 * no longer conforms. Each run of them becomes one visible □, unless another way of writing it exists.
 */
export function printableText(text: string): string {
  const lines = text.normalize('NFC').replace(lineEnds, '\n').split('\n')
  return lines.map(printableLine).join('\n')
}

function printableLine(line: string): string {
  const visible = line.replace(otherSpaces, ' ').replace(invisible, '').replaceAll('\u2007', '\u00A0')
  return [...visible].map(printableCharacter).join('').replace(/□+/g, placeholder)
}

function printableCharacter(character: string): string {
  if (isPrintable(character)) return character
  const written = equivalents.get(character) ?? character.normalize('NFKC')
  return [...written].every(isPrintable) ? written : placeholder
}
