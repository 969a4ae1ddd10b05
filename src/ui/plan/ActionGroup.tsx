import { useId } from 'react'
import type { MeasureId } from '../../domain/ids'
import { areaNumber, areaOf, axisName, type Subject, scoreOf } from '../../text/document/subject'
import { intervalWords } from '../../text/levels'
import { wordsOfPlan as words } from '../../text/plan'
import { ActionCard } from './ActionCard'
import type { OfferedGroup } from './offeredActions'

interface ActionGroupProps {
  subject: Subject
  group: OfferedGroup
  /** Ids of all the actions on the screen, in the order of the plan. */
  order: readonly string[]
  onTakeAway: (id: MeasureId) => void
  onSay: (message: string) => void
}

/** One theme of the plan with its actions. */
export function ActionGroup({ subject, group, order, onTakeAway, onSay }: ActionGroupProps) {
  const titleId = useId()
  const { actions } = group
  if (actions.length === 0) return null
  const { title, lead } = headingOf(subject, group)
  const chosen = actions.filter(({ isIn }) => isIn).length
  return (
    <section className="stack" aria-labelledby={titleId}>
      <div className="stack tight">
        <h2 id={titleId}>{title}</h2>
        <p className="muted">
          {lead} · {words.chosenOf(chosen, actions.length)}
        </p>
      </div>
      <ol className="actions plainlist">
        {actions.map((offered, place) => (
          <ActionCard
            key={offered.action.id}
            subject={subject}
            offered={offered}
            neighbours={{ before: actions[place - 1]?.action.id, after: actions[place + 1]?.action.id }}
            place={place + 1}
            of={actions.length}
            order={order}
            onTakeAway={onTakeAway}
            onSay={onSay}
          />
        ))}
      </ol>
    </section>
  )
}

function headingOf(subject: Subject, { axis: index, actions }: OfferedGroup): { title: string; lead: string } {
  const axis = index === undefined ? undefined : subject.plan.axes[index]
  if (!axis || index === undefined) return { title: governanceTitle(subject, actions), lead: words.governanceLead }
  const area = areaOf(subject, axis.area)
  const today = scoreOf(subject, axis.area)
  return {
    title: words.axis(index + 1, axisName(subject.content, axis.area)),
    lead: words.axisToday(areaNumber(area), today ? intervalWords(today.interval) : words.unknownToday),
  }
}

/** What is always in a plan governs it; anything else outside the axes is said apart. */
function governanceTitle({ content, measures }: Subject, actions: OfferedGroup['actions']): string {
  const governing = new Set(content.selection.always.map((id) => measures.get(id)?.area))
  const onlyGoverning = actions.every(({ action }) => action.kind === 'data' || governing.has(action.area))
  return onlyGoverning ? words.governance : words.governanceAndOthers
}
