import { editEntry, explainDecision } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import type { Question } from '../../../domain/questionnaire/question'
import { useSession } from '../../../state/session'
import { answerText } from '../../../text/becauseAnswers'
import { quoted } from '../../../text/format'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { contentOf } from '../../content/contentOf'
import { TextBox } from '../../plan/fields/TextBox'

interface DecisionFieldsProps {
  id: string
  meeting: Meeting
  question: Question
}

/** What the minutes will say of this question: the document that was seen, who decided and why. */
export function DecisionFields({ id, meeting, question }: DecisionFieldsProps) {
  const { minute } = useSession.getState()
  const content = useSession(({ project }) => contentOf(project ?? {}))
  const decision = meeting.decisions[question.id]
  const before = decision?.before
  return (
    <div className="stack near">
      <p role="status" className="muted small">
        {decision && words.inMinutes(before ? quoted(answerText(content, question, before)) : words.noAnswerBefore)}
      </p>
      <div className="decision">
        {decision && (
          <TextBox
            label={words.decidedBy}
            text={decision.by}
            most={longest.line}
            onWrite={(by) => minute((project) => explainDecision(project, id, question.id, { by }))}
          />
        )}
        <TextBox
          label={words.seen}
          text={meeting.evidence[question.id] ?? ''}
          most={longest.line}
          onWrite={(seen) =>
            minute((project) => editEntry(project, id, 'evidence', question.id, seen === '' ? null : seen))
          }
        />
        {decision && (
          <div className="whole">
            <TextBox
              label={words.why}
              text={decision.why}
              most={longest.text}
              long
              onWrite={(why) => minute((project) => explainDecision(project, id, question.id, { why }))}
            />
          </div>
        )}
      </div>
    </div>
  )
}
