import { Bookmark, Paragraph, type ParagraphChild } from 'docx'

/** Word takes letters, digits and underscores, forty at most. */
export const bookmarkName = (id: string): string => id.replace(/[^a-zA-Z0-9]+/g, '_').slice(0, 40)

interface MarkedParagraph {
  style: string
  id: string
  children: readonly ParagraphChild[]
  newPage?: boolean
}

/** A heading that links can lead to. */
export function markedParagraph({ style, id, children, newPage = false }: MarkedParagraph): Paragraph {
  return new Paragraph({
    style,
    ...(newPage && { pageBreakBefore: true }),
    children: [new Bookmark({ id: bookmarkName(id), children })],
  })
}
