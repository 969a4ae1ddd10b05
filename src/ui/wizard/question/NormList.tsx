import { planContent } from '../../../content/planContent'
import type { NormId } from '../../../domain/ids'
import { normCheckedText, wordsOfQuestion } from '../../../text/questionPage'

/** The law as we quote it: citation, what it says, when it was checked. What is uncertain says so; what is doubtful is left out. */
export function NormList({ ids }: { ids: readonly NormId[] }) {
  const norms = planContent.norms.filter(({ id, confidence }) => ids.includes(id) && confidence !== 'bassa')
  if (norms.length === 0) return null
  return (
    <section className="stack close">
      <h3 className="plain">{wordsOfQuestion.norms}</h3>
      <ul className="plainlist stack near">
        {norms.map(({ id, citation, summary, asOf, confidence }) => (
          <li key={id}>
            <strong>{citation}</strong>
            {confidence === 'media' && <span className="chip">{wordsOfQuestion.normToVerify}</span>}
            <br />
            {summary} <span className="muted small">{normCheckedText(asOf)}.</span>
          </li>
        ))}
      </ul>
      <p className="small muted">{wordsOfQuestion.notAdvice}</p>
    </section>
  )
}
