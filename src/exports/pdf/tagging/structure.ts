/** Roles of the standard structure of a PDF (ISO 32000-1, 14.8.4) that the plan uses. */
export type StructureType =
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure'

export interface StructureProps {
  /** An artifact is there for the eye only: page numbers, lines, drawings that repeat words. */
  role: StructureType | 'Artifact'
  scope?: 'Column' | 'Row'
  /** Of a figure or a link. */
  alt?: string
  /** Boxes that share a name are one element, however far apart they are drawn. */
  shared?: string
}

/** What a box or a text is to someone who cannot see it: `<View {...tag('TH', { scope: 'Row' })}>`. */
export function tag(role: StructureProps['role'], more: Omit<StructureProps, 'role'> = {}): StructureProps {
  return { role, ...more }
}

/** Inside these a text stands on its own; inside the others it belongs to them. */
const groupings: readonly string[] = ['Document', 'Sect', 'Div', 'TOC', 'Table', 'L', 'LI', 'LBody', 'TOCI', 'TR']
export const isGrouping = (role: string): boolean => groupings.includes(role)
