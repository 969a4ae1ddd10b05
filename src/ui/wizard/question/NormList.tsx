import { planContent } from '../../../content/planContent'
import type { NormId } from '../../../domain/ids'
import { normCheckedText, wordsOfQuestion } from '../../../text/questionPage'

/**
 * The law as we quote it: citation, when it was checked and, once opened, what it says. What is uncertain says so;
 * what is doubtful is left out.
 */
export function NormList({ ids }: { ids: readonly NormId[] }) {
  const norms = planContent.norms.filter(({ id, confidence }) => ids.includes(id) && confidence !== 'bassa')
  if (norms.length === 0) return null
  return (
    <section className="norms">
      <h3 className="plain">{wordsOfQuestion.norms}</h3>
      {norms.map(({ id, citation, summary, asOf, confidence }) => (
        <details key={id}>
          <summary>
            {citation} {confidence === 'media' && <span className="chip">{wordsOfQuestion.normToVerify}</span>}
          </summary>
          <div className="disclosed">
            <p>
              {summary} <span className="muted small">{normCheckedText(asOf)}.</span>
            </p>
          </div>
        </details>
      ))}
      <p className="small muted">{wordsOfQuestion.notAdvice}</p>
    </section>
  )
}
