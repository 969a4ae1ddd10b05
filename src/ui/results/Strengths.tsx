import { areaOf, type Subject } from '../../text/document/subject'
import { quoted } from '../../text/format'
import { levelRank } from '../../text/levels'
import { wordsOfResults as words } from '../../text/results'
import { type Practice, strengthsOf } from './practices'

/** What the plan must keep: said with the sentence that was chosen. */
export function Strengths({ subject, practices }: { subject: Subject; practices: readonly Practice[] }) {
  const strengths = strengthsOf(practices)
  const strongAreas = strongAreasOf(subject)
  const isEmpty = strengths.practices.length === 0
  return (
    <section className="stack near" aria-labelledby="punti-di-forza">
      <h2 id="punti-di-forza">{words.strengths}</h2>
      {strongAreas.length > 0 && <p>{words.strongAreas(strongAreas)}</p>}
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

/** Areas whose whole interval is in one of the two highest levels. */
function strongAreasOf(subject: Subject): readonly string[] {
  const { scoring } = subject.content
  return subject.evaluation.areas.flatMap((area) =>
    area.status === 'scored' && area.level.status === 'certain' && levelRank(scoring.levels, area.level) >= 3
      ? [quoted(areaOf(subject, area.area).name)]
      : [],
  )
}
