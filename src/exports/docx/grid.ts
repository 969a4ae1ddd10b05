import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { pageWidth } from './sizes'
import { twips } from './styles/styleXml'
import { paragraph } from './text'

type GridCell = readonly Paragraph[]

interface Grid {
  /** A table style. */
  style: string
  /** Relative, one a column. */
  widths: readonly number[]
  /** Repeated at the top of each page. */
  head?: readonly GridCell[]
  rows: readonly (readonly GridCell[])[]
  /** The first cell names its row. */
  namedRows?: boolean
  /** What follows stays on the same page. */
  kept?: boolean
}

/** A table as wide as the page, whose rows are never divided, and the small distance from what follows it. */
export function grid({ style, widths, head, rows, namedRows = true, kept = false }: Grid): [Table, Paragraph] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => twips((width / total) * pageWidth))
  const row = (cells: readonly GridCell[], tableHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map((children, place) => new TableCell({ children, width: width(columnWidths[place] ?? 0) })),
    })
  const table = new Table({
    style,
    columnWidths,
    width: width(columnWidths.reduce((sum, column) => sum + column, 0)),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: head !== undefined, firstColumn: namedRows, noHBand: true, noVBand: true },
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
  return [table, paragraph(kept ? 'SheetGap' : 'AfterTable', [])]
}

const width = (size: number) => ({ size, type: WidthType.DXA })
