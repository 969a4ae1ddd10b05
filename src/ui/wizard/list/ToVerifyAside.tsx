import { Link } from 'wouter'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { whoAndWhenText, wordsOfList } from '../../../text/taskList'
import { toVerifyPath } from '../journeyPath'

/** The few that fit beside the list; the whole page can be printed. */
const shown = 4

export function ToVerifyAside({ project, reading }: { project: string; reading: Reading }) {
  const open = reading.index.questions.flatMap((question) => {
    const answer = countedAnswer(reading, question.id)
    return answer?.state === 'unknown' ? [{ question, answer }] : []
  })
  if (open.length === 0) return null
  return (
    <section className="aside stack near" aria-labelledby="aside-to-verify">
      <h2 id="aside-to-verify">{wordsOfList.toVerify}</h2>
      <ul className="plainlist stack near">
        {open.slice(0, shown).map(({ question, answer }) => (
          <li key={question.id}>
            {questionText(reading, question)}
            <br />
            <span className="muted small">{whoAndWhenText(answer.askWhom, answer.by)}</span>
          </li>
        ))}
      </ul>
      <Link href={toVerifyPath(project)}>
        {open.length > shown ? wordsOfList.seeAll(open.length) : wordsOfList.printRequest}
      </Link>
    </section>
  )
}
