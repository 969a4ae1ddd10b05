import { questionnaire } from '../../../content/questionnaire'
import type { Project } from '../../../domain/project/project'
import { setAsideReason } from '../../../text/fileProblems'
import { wordsOfReview } from '../../../text/review'

/** Answers that no longer fit the questions: kept, shown, never read. */
export function SetAside({ quarantine }: Pick<Project, 'quarantine'>) {
  return (
    <section className="stack near" aria-labelledby="review-aside">
      <h2 id="review-aside">{wordsOfReview.setAside}</h2>
      <p className="muted measure">{wordsOfReview.setAsideLead}</p>
      <ul>
        {quarantine.map(({ question, reason }) => (
          <li key={`${question} ${reason}`}>
            «{questionnaire.questions.find(({ id }) => id === question)?.text ?? question}»: {setAsideReason(reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}
