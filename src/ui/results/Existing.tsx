import { areaOf, type Subject } from '../../text/document/subject'
import { wordsOfResults as words } from '../../text/results'
import type { Practice } from './practices'

/** Everything that is done already, even when it is only spoken. */
export function Existing({ subject, practices }: { subject: Subject; practices: readonly Practice[] }) {
  const count = (grade: string): number => practices.filter((practice) => practice.grade === grade).length
  const areas = [...new Set(practices.map(({ area }) => area))]
  return (
    <section className="stack near" aria-labelledby="gia-fatto">
      <h2 id="gia-fatto">{words.existing}</h2>
      <p>
        {practices.length === 0
          ? words.existingNone
          : words.existingSome(count('informale'), count('formalizzata'), count('monitorata'))}
      </p>
      {practices.length > 0 && (
        <details>
          <summary>{words.existingList}</summary>
          <div className="disclosed stack">
            {areas.map((area) => (
              <AreaPractices
                key={area}
                title={areaOf(subject, area).name}
                practices={practices.filter((practice) => practice.area === area)}
              />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

function AreaPractices({ title, practices }: { title: string; practices: readonly Practice[] }) {
  return (
    <table className="sheet">
      <caption>{title}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{words.existingColumns.what}</th>
          <th scope="col">{words.existingColumns.grade}</th>
        </tr>
      </thead>
      <tbody>
        {practices.map(({ question, sentence, grade }) => (
          <tr key={question}>
            <td>{sentence}</td>
            <td className="muted">{words.grades[grade] ?? grade}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
