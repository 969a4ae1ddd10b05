import type { Evaluation } from '../../domain/plan/plan'
import { wordsOfResults as words } from '../../text/results'
import { Icon } from '../components/Icon'

/** Statements on the whole profile: they are remarks, never a score. */
export function ProfileRemarks({ gates }: { gates: Evaluation['gates'] }) {
  if (gates.length === 0) return null
  return (
    <section className="stack near" aria-labelledby="da-tenere-presente">
      <h2 id="da-tenere-presente">{words.remarks}</h2>
      {gates.map(({ id, text, certain }) => (
        <div key={id} className="remark calm">
          <Icon name="info" />
          <p>
            {text} {!certain && <span className="muted">{words.dependsOnUnknown}</span>}
          </p>
        </div>
      ))}
    </section>
  )
}
