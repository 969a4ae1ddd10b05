import { lazy, Suspense, useState } from 'react'
import type { MaturityQuestion, ProfileQuestion } from '../../../domain/questionnaire/question'
import { listText } from '../../../text/format'
import { wordsOfQuestion } from '../../../text/questionPage'
import { Icon } from '../../components/Icon'

/** Norms live with the plan's content, which is heavy: fetched when somebody wants to read them. */
const NormList = lazy(async () => ({ default: (await import('./NormList')).NormList }))

/** Meaning, evidence, who knows, an example and the law, closed until asked for. */
export function QuestionHelp({ question }: { question: MaturityQuestion }) {
  const [opened, setOpened] = useState(false)
  const { meaning, evidence, whoKnows, example, norms } = question
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{wordsOfQuestion.meaning}</summary>
      <div className="disclosed stack near">
        <p>{meaning}</p>
        <dl className="help">
          <dt>{wordsOfQuestion.evidence}</dt>
          <dd>{evidence}</dd>
          <dt>{wordsOfQuestion.whoCanTell}</dt>
          <dd>{listText(whoKnows)}.</dd>
          <dt>{wordsOfQuestion.example}</dt>
          <dd>{example}</dd>
        </dl>
        {norms.length > 0 && opened && (
          <Suspense fallback={<p className="muted">{wordsOfQuestion.normsLoading}</p>}>
            <NormList ids={norms} />
          </Suspense>
        )}
      </div>
    </details>
  )
}

/** A profile question: how to answer in sight, what it is for in a disclosure. */
export function ProfileHelp({ question }: { question: ProfileQuestion }) {
  return (
    <div className="stack tight">
      <p className="hint measure" id={`${question.id}-help`}>
        {question.help}
      </p>
      {question.privacy && (
        <p className="muted small measure">
          <Icon name="lock" /> {question.privacy}
        </p>
      )}
      <details>
        <summary>{wordsOfQuestion.use}</summary>
        <div className="disclosed stack near">
          <p>{question.use}</p>
        </div>
      </details>
    </div>
  )
}
