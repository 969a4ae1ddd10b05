import type { Cell, TableColumn } from '../../../domain/document/planDocument'

interface PaperTableProps {
  caption: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
  note?: string | undefined
}

export function PaperTable({ caption, columns, rows, note }: PaperTableProps) {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div className="paper-table">
      <table>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${(width / total) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat, and are replaced all together
            <tr key={place}>
              {row.map((cell, column) => (
                <TableCell key={columns[column]?.title} title={columns[column]?.title} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="tone-small">{note}</p>}
    </div>
  )
}

/** On a narrow screen a row becomes a card, and each cell carries the title of its column. */
function TableCell({ title, cell }: { title: string | undefined; cell: Cell }) {
  if (typeof cell === 'string') return <td data-column={title}>{cell}</td>
  return (
    <td data-column={title} className={`cell-${cell.tone}`}>
      {cell.text}
    </td>
  )
}
