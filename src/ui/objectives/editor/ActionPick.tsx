import { measuresOf } from '../../../text/document/subject'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Choice } from '../../plan/fields/Choice'
import { type Editing, writeFields } from './editing'

/** The action of the plan the objective comes from; one that left the plan is still named. */
export function ActionPick({ editing }: { editing: Editing }) {
  const { subject, card, objective } = editing
  const choices = Object.fromEntries(
    measuresOf(subject).map(({ id, number, title }) => [id, words.action(number, title)]),
  )
  const { action } = objective
  const gone = action !== undefined && choices[action] === undefined
  const name = gone ? subject.measures.get(action)?.name : undefined
  const field = subject.content.objectives.sheets[card.kind].fields.find(({ id }) => id === 'collegamento')
  return (
    <Choice
      label={card.kind === 'pa' ? words.planAction : field?.label}
      hint={card.kind === 'pa' ? undefined : field?.hint}
      names={gone ? { [action]: `${words.actionLeft}${name ? `: ${name}` : ''}`, ...choices } : choices}
      value={action ?? ''}
      none={words.noAction}
      onChoose={(chosen) => writeFields(editing, { action: chosen || null })}
    />
  )
}
