import type { ReactNode } from 'react'
import { outcomeOf } from '../../domain/objectives/outcome'
import type { Scorecard, ScorecardObjective } from '../../domain/objectives/scorecard'
import { weightsOf } from '../../domain/objectives/weights'
import type { Subject } from '../../text/document/subject'
import { figureText, weightProblemText } from '../../text/objectiveOutcome'
import { wordsOfObjectives as words } from '../../text/objectives'
import { Icon } from '../components/Icon'

interface WeightsTableProps {
  subject: Subject
  card: Scorecard
  caption: string
  /** The box where a weight is written, or nothing to only read it. */
  weight?: (objective: ScorecardObjective) => ReactNode
  /** What can be done with a row. */
  commands?: (objective: ScorecardObjective) => ReactNode
  children: (objective: ScorecardObjective) => ReactNode
}

/** Objectives, weights and results, with the sum under them and whether it is a hundred. */
export function WeightsTable({ subject, card, caption, weight, commands, children }: WeightsTableProps) {
  const { objectives } = subject.content
  const { sum, other } = weightsOf(objectives, card)
  return (
    <div className="stack near">
      <table className="weights">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.objectiveColumn}</th>
            <th scope="col">{words.weightColumn}</th>
            <th scope="col">{words.resultColumn}</th>
          </tr>
        </thead>
        <tbody>
          {card.objectives.map((objective) => (
            <tr key={objective.id}>
              <th scope="row">
                {children(objective)}
                {commands?.(objective)}
              </th>
              <td>
                {weight ? weight(objective) : objective.weight === undefined ? '–' : figureText(objective.weight)}
              </td>
              <td>{resultText(subject, objective)}</td>
            </tr>
          ))}
          {other > 0 && (
            <tr>
              <th scope="row" className="muted">
                {words.otherObjectives}
              </th>
              <td>{figureText(other)}</td>
              <td />
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{figureText(sum)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <WeightsSaid subject={subject} card={card} />
    </div>
  )
}

/** Whether the weights are right, said at every change. */
function WeightsSaid({ subject, card }: { subject: Subject; card: Scorecard }) {
  const { problems } = weightsOf(subject.content.objectives, card)
  const titleOf = (id: string): string =>
    words.quotedTitle(card.objectives.find((objective) => objective.id === id)?.title?.trim() ?? '')
  return (
    <div role="status" className="weights-said">
      {card.objectives.length > 0 && problems.length === 0 && (
        <p className="smart-right">
          <Icon name="check" /> {words.weightsRight}
        </p>
      )}
      {problems.map((problem) => (
        <p key={`${problem.code} ${'objective' in problem ? problem.objective : ''}`} className="weights-wrong">
          <Icon name="warning" /> {weightProblemText(problem, titleOf)}
        </p>
      ))}
    </div>
  )
}

function resultText({ content }: Subject, objective: ScorecardObjective): string {
  const outcome = outcomeOf(content.objectives.scale, objective)
  if (outcome.status === 'neutralised') return words.neutralised
  return outcome.status === 'evaluated' && outcome.points !== undefined
    ? words.evaluated(outcome.points)
    : words.pending
}
