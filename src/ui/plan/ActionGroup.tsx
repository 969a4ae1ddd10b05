import { useId } from 'react'
import type { MeasureId } from '../../domain/ids'
import { areaNumber, areaOf, axisName, type Subject, scoreOf } from '../../text/document/subject'
import { intervalWords } from '../../text/levels'
import { wordsOfPlan as words } from '../../text/plan'
import { ActionCard } from './ActionCard'
import type { OfferedGroup } from './offeredActions'
import type { TakenOwn } from './planArrival'

interface ActionGroupProps {
  subject: Subject
  group: OfferedGroup
  /** Ids of all the actions on the screen, in the order of the plan. */
  order: readonly string[]
  onTakeAway: (id: MeasureId) => void
  onTakenOwn: (taken: TakenOwn) => void
  onSay: (message: string) => void
}

/** One theme of the plan with its actions. */
export function ActionGroup({ subject, group, order, onTakeAway, onTakenOwn, onSay }: ActionGroupProps) {
  const titleId = useId()
  const { actions } = group
  const { title, lead } = headingOf(subject, group.theme)
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
            onTakenOwn={onTakenOwn}
            onSay={onSay}
          />
        ))}
      </ol>
    </section>
  )
}

function headingOf(subject: Subject, theme: OfferedGroup['theme']): { title: string; lead: string } {
  if (theme === 'governance') return { title: words.governance, lead: words.governanceLead }
  const axis = theme === 'others' ? undefined : subject.plan.axes[theme]
  if (theme === 'others' || !axis) return { title: words.others, lead: words.othersLead }
  const area = areaOf(subject, axis.area)
  const today = scoreOf(subject, axis.area)
  return {
    title: words.axis(theme + 1, axisName(subject.content, axis.area)),
    lead: words.axisToday(areaNumber(area), today ? intervalWords(today.interval) : words.unknownToday),
  }
}
