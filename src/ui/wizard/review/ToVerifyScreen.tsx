import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Project } from '../../../domain/project/project'
import type { QuestionGuides } from '../../../domain/questionnaire/guides'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { dayOf } from '../../../text/clock'
import { byText, requestText, wordsOfVerify } from '../../../text/review'
import { Screen } from '../../components/Screen'
import { useGuides } from '../../content/useGuides'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'
import { type CameFrom, listPath, questionPath } from '../journeyPath'
import './review.css'

/** Who has to find out what, by when: the page that a consultant leaves behind after the first meeting. */
export function ToVerifyScreen({ project }: { project: Project }) {
  const { journey } = useQuestionnaire()
  const guides = useGuides()
  const reading = useReading(project)
  const [today] = useState(() => dayOf(new Date()))
  const rows = useMemo(() => openPoints(reading, guides), [reading, guides])
  return (
    <Screen
      title={wordsOfVerify.title}
      back={{ to: listPath(project.id), label: wordsOfVerify.back }}
      lead={rows.length === 0 ? wordsOfVerify.nothing : wordsOfVerify.lead}
    >
      {rows.length > 0 && (
        <div className="stack">
          <p className="only-print">{requestText(project.organisation, today)}</p>
          <table className="requests">
            <thead>
              <tr>
                <th scope="col">{wordsOfVerify.what}</th>
                <th scope="col">{wordsOfVerify.whom}</th>
                <th scope="col">{wordsOfVerify.by}</th>
                <th scope="col" className="only-print">
                  {wordsOfVerify.answer}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, text, evidence, askWhom, by }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link
                      href={questionPath(journey, project.id, id)}
                      state={{ from: 'toVerify', question: id } satisfies CameFrom}
                    >
                      {text}
                    </Link>
                    {evidence && (
                      <span className="hint">
                        {wordsOfVerify.where}: {evidence}
                      </span>
                    )}
                  </th>
                  <td data-label={wordsOfVerify.whom}>
                    {askWhom ?? <span className="muted">{wordsOfVerify.undecided}</span>}
                  </td>
                  <td data-label={wordsOfVerify.by} className={by === undefined ? 'muted' : undefined}>
                    {byText(by)}
                    {by !== undefined && by < today && <span className="late"> ({wordsOfVerify.late})</span>}
                  </td>
                  <td className="only-print" />
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted measure">{wordsOfVerify.effect}</p>
          <div className="no-print">
            <button type="button" className="button" data-reads onClick={() => window.print()}>
              {wordsOfVerify.print}
            </button>
          </div>
        </div>
      )}
    </Screen>
  )
}

/** The nearest date first; those without a date in the order of the questions. */
function openPoints(reading: Reading, guides: QuestionGuides) {
  return reading.index.questions
    .flatMap((question) => {
      const answer = countedAnswer(reading, question.id)
      if (answer?.state !== 'unknown') return []
      const evidence = guides[question.id]?.evidence
      return [
        { id: question.id, text: questionText(reading, question), evidence, askWhom: answer.askWhom, by: answer.by },
      ]
    })
    .sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'))
}
