import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Cell } from '../../domain/document/planDocument'

/** A paragraph for each line, in one style. */
export function paragraphs(style: string, text: string): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => paragraph(style, [run(line)]))
}

export function paragraph(style: string, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children })
}

/** A piece of a line; `style` is a character style. */
export function run(text: string, style?: string): TextRun {
  return new TextRun({ text: text.replaceAll('\t', ' '), ...(style !== undefined && { style }) })
}

/** What comes after goes to the next tab stop of the style. */
export const tab = (): TextRun => new TextRun({ text: '\t' })

const tones = { unknown: 'Unknown', muted: 'Muted', strong: 'Strong' } as const

export function cellParagraphs(cell: Cell, style: string): Paragraph[] {
  const { text, tone } = typeof cell === 'string' ? { text: cell, tone: undefined } : cell
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0
    ? [paragraph(style, [])]
    : lines.map((line) => paragraph(style, [run(line, tone && tones[tone])]))
}
