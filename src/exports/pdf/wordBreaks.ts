import { syllables } from '@react-pdf/hyphenate/it'

/** Shorter words are never divided: a hyphen becomes part of the text that is read aloud or copied. */
const longestWhole = 14
const partOfCode = 12

/**
 * Where a word may be divided at the end of a line. The layout prints a hyphen between two parts,
 * and none where an empty part stands between them.
 */
export function wordBreaks(word: string): string[] {
  if (word.length <= longestWhole) return [word]
  if (isCode(word)) return withoutHyphens(codeParts(word))
  const compound = word.match(/[^-]+-*/g) ?? [word]
  return compound.flatMap((part, index) => (index === 0 ? syllablesOf(part) : ['', ...syllablesOf(part)]))
}

/** Addresses, links, numbers: anything a hyphen would make wrong. */
function isCode(word: string): boolean {
  return /[\d/@_#?&=]|\p{L}[.:]\p{L}/u.test(word)
}

function codeParts(word: string): string[] {
  const separated = word.match(/[^/@._:#?&=-]+[/@._:#?&=-]*|[/@._:#?&=-]+/g) ?? [word]
  return separated.flatMap((part) => pieces(part, partOfCode))
}

function syllablesOf(part: string): string[] {
  if (part.length <= longestWhole) return [part]
  const found = joinShortEnds(syllables(part))
  return Math.max(...found.map(({ length }) => length)) > partOfCode ? withoutHyphens(pieces(part, partOfCode)) : found
}

/** At least three characters stay on each line. */
function joinShortEnds(parts: string[]): string[] {
  const [first = '', second, ...rest] = parts
  if (second !== undefined && first.length < 3) return joinShortEnds([first + second, ...rest])
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && last.replace(/\P{L}+$/u, '').length < 3) {
    return joinShortEnds([...parts.slice(0, -2), `${parts.at(-2)}${last}`])
  }
  return parts
}

function pieces(text: string, length: number): string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [text]
}

function withoutHyphens(parts: string[]): string[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]))
}
