import { lazy, Suspense, useState } from 'react'
import type { MaturityQuestion, ProfileQuestion } from '../../../domain/questionnaire/question'
import { wordsOfQuestion } from '../../../text/questionPage'
import { Icon } from '../../components/Icon'

/** Explanations are as long as the questions, and norms live with the plan's content: fetched to be read. */
export const loadGuide = () => import('./Guide')
const Guide = lazy(async () => ({ default: (await loadGuide()).Guide }))
const NormList = lazy(async () => ({ default: (await import('./NormList')).NormList }))

/** Meaning, evidence, who knows, an example and the law, closed until asked for. */
export function QuestionHelp({ question }: { question: MaturityQuestion }) {
  const [opened, setOpened] = useState(false)
  const { norms } = question
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{wordsOfQuestion.meaning}</summary>
      <div className="disclosed stack near">
        {opened && (
          <Suspense fallback={<p className="muted">{wordsOfQuestion.guideLoading}</p>}>
            <Guide question={question} />
            {norms.length > 0 && <NormList ids={norms} />}
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
