import { printableRanges } from './printableRanges'

/** Whether the fonts of the PDF can write this character: those they lack are caught in the content, and replaced in what people type. */
export function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return printableRanges.some(([first, last]) => first <= code && code <= last)
}
