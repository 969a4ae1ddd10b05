import { Link } from 'wouter'
import type { Project } from '../../../domain/project/project'
import type { Question } from '../../../domain/questionnaire/question'
import { countedAnswer } from '../../../domain/questionnaire/readAnswers'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { meetingPath, questionPath } from '../../wizard/journeyPath'
import { type KeyedQuestion, TypingRow } from './TypingRow'
import { useAsked } from './useAsked'
import './papers.css'

/** Each answer has a key of its own: the longest lists have more answers than there are. */
const hasKeys = (question: Question): question is KeyedQuestion =>
  (question.type === 'anchors' || question.type === 'choice') && question.options.length <= 9

/** From paper to screen with keys alone: one key a question, and on to the next. */
export function TypingScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const { reading, sections } = useAsked(project)
  const all = sections.flatMap(({ questions }) => questions)
  const rows = all.flatMap((question) => (hasKeys(question) ? [question] : []))
  const others = all.filter((question) => !hasKeys(question))
  const done = rows.filter(({ id }) => countedAnswer(reading, id) !== undefined).length
  return (
    <Screen title={words.typing} back={{ to: meetingPath(project.id), label: words.back }} lead={words.typingLead}>
      <div className="stack apart">
        <p role="status" className="muted">
          {words.typed(done, rows.length)}
        </p>
        <table className="typing" aria-label={words.typing}>
          <tbody>
            {rows.map((question) => (
              <TypingRow key={question.id} reading={reading} question={question} />
            ))}
          </tbody>
        </table>
        {others.length > 0 && (
          <section className="stack near">
            <p>{words.elsewhere}</p>
            <ul>
              {others.map(({ id, code, text }) => (
                <li key={id}>
                  <Link href={questionPath(questionnaire.journey, project.id, id)}>
                    {code} {text}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Screen>
  )
}
