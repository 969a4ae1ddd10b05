import { Link } from 'wouter'
import type { QuestionId } from '../../../domain/ids'
import type { Project } from '../../../domain/project/project'
import type { Question } from '../../../domain/questionnaire/question'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../../../domain/questionnaire/readAnswers'
import { answerText } from '../../../text/becauseAnswers'
import { quoted, upperFirst } from '../../../text/format'
import { wordsOfReview } from '../../../text/review'
import { whoAndWhenText } from '../../../text/taskList'
import { UnknownChip } from '../../components/UnknownChip'
import { contentOf } from '../../content/contentOf'
import { type CameFrom, questionPath } from '../journeyPath'

interface AnswerRowProps {
  project: Project
  reading: Reading
  question: QuestionId
  /** Shown for the record: it does not count and cannot be changed from here. */
  fixed?: boolean
}

/** One answer as a statement. */
export function AnswerRow({ project, reading, question: id, fixed = false }: AnswerRowProps) {
  const question = reading.index.byId.get(id)
  if (!question) return null
  const answer = fixed ? project.answers[id] : countedAnswer(reading, id)
  const note = project.notes[id]
  const name = statement(reading, question)
  const content = contentOf(project)
  return (
    <div id={`answer-${id}`}>
      <dt>{name}</dt>
      <dd>
        {answer === undefined && <span className="muted">{wordsOfReview.notGiven}</span>}
        {answer?.state === 'unknown' && (
          <>
            <UnknownChip>{answerText(content, question, answer)}</UnknownChip>
            <br />
            <span className="muted small">{whoAndWhenText(answer.askWhom, answer.by)}</span>
          </>
        )}
        {answer !== undefined && answer.state !== 'unknown' && answerText(content, question, answer)}
        {note && (
          <span className="own-note">
            {wordsOfReview.note} {note}
          </span>
        )}
      </dd>
      {!fixed && (
        <dd className="change">
          <Link
            href={questionPath(content.journey, project.id, id)}
            state={{ from: 'review', question: id } satisfies CameFrom}
          >
            {wordsOfReview.change} <span className="sr">{quoted(name)}</span>
          </Link>
        </dd>
      )}
    </div>
  )
}

/** The thing asked for, where it has a name; otherwise the question itself. */
function statement(reading: Reading, question: Question): string {
  return question.noun === undefined ? questionText(reading, question) : upperFirst(question.noun)
}
