import type { ActionSheet, Cell } from '../../../domain/document/planDocument'

/** Each indicator with its values below, as in the PDF where two sheets share a page. */
export function IndicatorLines({ label, columns, rows }: ActionSheet['indicators']) {
  return (
    <div className="sheet-field">
      <p className="sheet-label">{label}</p>
      <ul className="plainlist">
        {rows.map(([name = '', ...values], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat, and are replaced all together
          <li key={place}>
            {textOf(name)}
            <br />
            <span className="muted small">
              {values.map((value, column) => `${columns[column + 1] ?? ''} ${textOf(value)}`).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
