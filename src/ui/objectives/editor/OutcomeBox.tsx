import type { ObjectiveOutcome } from '../../../domain/objectives/outcome'
import { achievementText, scoreText } from '../../../text/objectiveOutcome'
import { wordsOfObjectives as words } from '../../../text/objectives'
import type { Editing } from './editing'

/** Grade and points, with the sum that makes them. */
export function OutcomeBox({ editing, outcome }: { editing: Editing; outcome: ObjectiveOutcome }) {
  const { scale } = editing.subject.content.objectives
  const several = outcome.indicators.length > 1
  return (
    <div className="panel stack near">
      <h3>{words.outcome}</h3>
      <div role="status" className="stack close">
        {outcome.indicators.map(({ indicator, achievement }) => (
          <p key={`${indicator.kind} ${indicator.name}`}>
            {several && <strong>{indicator.name}: </strong>}
            {achievementText(scale, indicator, achievement)}
          </p>
        ))}
        <p>
          <strong>{scoreText(outcome, editing.objective.weight)}</strong>
        </p>
      </div>
      <details>
        <summary>{words.scale}</summary>
        <div className="disclosed stack close">
          <p>{words.formulaOfScale(scale.formula)}</p>
          <ul>
            {scale.grades.map(({ grade, meaning, score }) => (
              <li key={grade}>{words.scaleRow(grade, meaning, score)}</li>
            ))}
          </ul>
          {scale.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      </details>
    </div>
  )
}
