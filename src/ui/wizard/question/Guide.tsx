import type { MaturityQuestion } from '../../../domain/questionnaire/question'
import { listText } from '../../../text/format'
import { wordsOfQuestion } from '../../../text/questionPage'
import { useGuides } from '../../content/useGuides'

/** What a question means, where the answer is seen, who knows it, and an example. */
export function Guide({ question: { id, whoKnows } }: { question: MaturityQuestion }) {
  const guide = useGuides()[id]
  if (!guide) return null
  return (
    <>
      <p>{guide.meaning}</p>
      <dl className="help">
        <dt>{wordsOfQuestion.evidence}</dt>
        <dd>{guide.evidence}</dd>
        <dt>{wordsOfQuestion.whoCanTell}</dt>
        <dd>{listText(whoKnows)}.</dd>
        <dt>{wordsOfQuestion.example}</dt>
        <dd>{guide.example}</dd>
      </dl>
    </>
  )
}
