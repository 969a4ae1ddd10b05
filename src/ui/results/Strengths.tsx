import { areaOf, type Subject } from '../../text/document/subject'
import { wordsOfResults as words } from '../../text/results'
import { type Practice, strengthsOf } from './practices'

/** What the plan must keep: said with the sentence that was chosen. */
export function Strengths({ subject, practices }: { subject: Subject; practices: readonly Practice[] }) {
  const strengths = strengthsOf(practices)
  const isEmpty = strengths.practices.length === 0
  return (
    <section className="stack near measure" aria-labelledby="punti-di-forza">
      <h2 id="punti-di-forza">{words.strengths}</h2>
      {(isEmpty || strengths.grade === 'formalizzata') && <p>{isEmpty ? words.noStrengths : words.strengthsWritten}</p>}
      {!isEmpty && (
        <ul className="strengths plainlist">
          {strengths.practices.map(({ question, area, sentence }) => (
            <li key={question}>
              <span className="voice">{sentence}</span>
              <span className="small muted">{areaOf(subject, area).name}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
