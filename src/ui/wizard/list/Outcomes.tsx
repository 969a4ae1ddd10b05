import { Link } from 'wouter'
import type { Project } from '../../../domain/project/project'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { wordsOfRound } from '../../../text/round'
import { answersText, wordsOfList } from '../../../text/taskList'
import { comparePath, planPath, resultsPath, reviewPath } from '../journeyPath'

/** Results and plan can be looked at from the first answer: the intervals simply narrow. */
export function Outcomes({ project, reading }: { project: Project; reading: Reading }) {
  const begun = Object.keys(project.answers).length > 0
  const { known, applicable } = maturityCoverage(reading)
  const rows = [
    {
      title: wordsOfList.results,
      hint: begun ? wordsOfList.resultsHint : wordsOfList.resultsNothing,
      to: resultsPath(project.id),
      state: begun ? answersText(known, applicable) : '',
    },
    {
      title: wordsOfList.plan,
      hint: begun ? wordsOfList.planHint : wordsOfList.resultsNothing,
      to: planPath(project.id),
      state: '',
    },
    { title: wordsOfList.review, hint: wordsOfList.reviewHint, to: reviewPath(project.id), state: '' },
    {
      title: wordsOfRound.row,
      hint: wordsOfRound.rowHint,
      to: comparePath(project.id),
      state: project.toConfirm.length > 0 ? wordsOfRound.chip(project.toConfirm.length) : '',
    },
  ]
  return (
    <section className="stack near" aria-labelledby="outcomes">
      <h2 id="outcomes">{wordsOfList.outcome}</h2>
      <ul className="tasks">
        {rows.map(({ title, hint, to, state }) => (
          <li key={to}>
            <span>
              {begun ? <Link href={to}>{title}</Link> : <span className="muted">{title}</span>}
              <span className="hint">{hint}</span>
            </span>
            <span className="state">{state}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Maturity answers known, out of those that apply or may apply: the same count as in the results. */
function maturityCoverage(reading: Reading): { known: number; applicable: number } {
  const asked = reading.index.questions.filter(
    ({ id, type }) => type === 'anchors' && reading.asked.get(id) !== 'notAsked',
  )
  const states = asked.map(({ id }) => countedAnswer(reading, id)?.state)
  return {
    known: states.filter((state) => state === 'given').length,
    applicable: states.filter((state) => state !== 'notApplicable').length,
  }
}
