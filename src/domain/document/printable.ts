import { printableRanges } from './printableRanges'

const letter = (code: number): string => `\\u{${code.toString(16)}}`
const ranges = printableRanges.map(([first, last]) => `${letter(first)}-${letter(last)}`)
const printable = new RegExp(`^[${ranges.join('')}]*$`, 'u')

/** Whether the fonts of the PDF can write this text: what they lack is caught in the content, and replaced in what people type. */
export const isPrintable = (text: string): boolean => printable.test(text)
