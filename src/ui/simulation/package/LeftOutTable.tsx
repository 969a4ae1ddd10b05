import { useMemo } from 'react'
import type { MeasureId } from '../../../domain/ids'
import type { FoundPackage, LeftOut } from '../../../domain/simulation/outcome'
import type { Subject } from '../../../text/document/subject'
import { barrierText, liftedText, takesText } from '../../../text/packageReasons'
import { wordsOfPackage as words } from '../../../text/simulation'

interface LeftOutTableProps {
  subject: Subject
  found: FoundPackage
  leftOut: readonly LeftOut[]
  isExplaining: boolean
}

/** Every other measure: what it would take to have it, or why it is not even looked at. */
export function LeftOutTable({ subject, found, leftOut, isExplaining }: LeftOutTableProps) {
  const { problem, barriers } = found.ground
  const total = problem.options.length - found.measures.length + found.wishes.exclude.length
  const isFull = problem.caps.some(({ kind, most }) => kind === 'plan' && found.measures.length >= most)
  const barred = [...barriers].filter(([, barrier]) => barrier.kind !== 'excluded')
  const rows = useMemo(
    () => leftOut.map((said) => ({ id: said.measure, text: textOf(subject, said) })),
    [subject, leftOut],
  )
  return (
    <section className="stack near" aria-labelledby="fuori">
      <h2 id="fuori">{words.leftOutTitle}</h2>
      <p className="small muted">
        {isExplaining ? words.stillExplaining(leftOut.length, total) : words.explained(total + barred.length)}
      </p>
      {isFull && <p>{words.full(found.measures.length)}</p>}
      {rows.length > 0 && <Rows subject={subject} rows={rows} label={words.leftOutTitle} />}
      {barred.length > 0 && (
        <details>
          <summary>{words.others(barred.length)}</summary>
          <Rows
            subject={subject}
            rows={barred.map(([id, barrier]) => ({ id, text: barrierText(subject, id, barrier) }))}
            label={words.others(barred.length)}
          />
        </details>
      )}
    </section>
  )
}

const textOf = (subject: Subject, said: LeftOut): string =>
  said.kind === 'lifted' ? liftedText(said.enters) : takesText(subject, said.takes)

interface RowsProps {
  subject: Subject
  rows: readonly { id: MeasureId; text: string }[]
  label: string
}

const Rows = ({ subject, rows, label }: RowsProps) => (
  <table className="package-out" aria-label={label}>
    <thead>
      <tr>
        <th scope="col">{words.measure}</th>
        <th scope="col">{words.itTakes}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, text }) => (
        <tr key={id}>
          <th scope="row">{subject.measures.get(id)?.name ?? id}</th>
          <td>{text}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
