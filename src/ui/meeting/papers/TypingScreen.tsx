import type { Project } from '../../../domain/project/project'
import { questionText } from '../../../domain/questionnaire/questionText'
import { countedAnswer, mayNotApply } from '../../../domain/questionnaire/readAnswers'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { meetingPath } from '../../wizard/journeyPath'
import { TypingRow } from './TypingRow'
import { boxesOf } from './typing'
import { useAsked } from './useAsked'
import './papers.css'

/** From paper to screen with keys alone: the whole questionnaire, in the order of the paper. */
export function TypingScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const { reading, sections, count } = useAsked(project)
  const done = sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => countedAnswer(reading, id) !== undefined).length
  return (
    <Screen title={words.typing} back={{ to: meetingPath(project.id), label: words.back }} lead={words.typingLead}>
      <div className="stack apart">
        <p role="status" className="muted">
          {words.typed(done, count)}
        </p>
        {sections.map(({ section, questions }) => (
          <section key={section.id} className="stack near" aria-labelledby={`typing-${section.id}`}>
            <h2 id={`typing-${section.id}`} className="question-title">
              {section.title}
            </h2>
            <table className="typing">
              {questions.map((question) => (
                <tbody key={question.id}>
                  {question.type === 'fields' && (
                    <tr>
                      <th scope="rowgroup" colSpan={3}>
                        <span className="muted">{question.code}</span> {questionText(reading, question)}
                      </th>
                    </tr>
                  )}
                  {boxesOf(question).map(({ field }) => (
                    <TypingRow
                      key={field?.id ?? ''}
                      content={questionnaire}
                      question={question}
                      field={field}
                      title={questionText(reading, question)}
                      answer={countedAnswer(reading, question.id)}
                      mayNotApply={mayNotApply(reading, question.id) !== false}
                    />
                  ))}
                </tbody>
              ))}
            </table>
          </section>
        ))}
      </div>
    </Screen>
  )
}
