import { useId } from 'react'
import { proposedStart } from '../../domain/plan/months'
import { useSession } from '../../state/session'
import type { Subject } from '../../text/document/subject'
import { monthText, periodText } from '../../text/format'
import { wordsOfPlan as words, wordsOfTimeline } from '../../text/plan'
import { MonthSelect } from './MonthSelect'

/** How far ahead a plan may begin, in months. */
const reach = 24

/** Title of the timeline, and the month the whole plan starts from. */
export function Beginning({ subject }: { subject: Subject }) {
  const id = useId()
  const startPlan = useSession((session) => session.startPlan)
  const { plan, project } = subject
  const proposed = proposedStart(plan.preparedOn)
  return (
    <>
      <h2 id="quando">{wordsOfTimeline.title}</h2>
      <div className="beginning">
        <label htmlFor={id}>{words.beginningLabel}</label>
        <MonthSelect
          control={{ id, 'aria-describedby': undefined }}
          from={plan.preparedOn.slice(0, 7)}
          months={reach}
          value={project.choices.start ?? ''}
          empty={words.asProposedMonth(monthText(proposed))}
          onChoose={(month) => startPlan(month || null)}
        />
        <span className="muted">{periodText(plan.start, plan.duration)}</span>
      </div>
    </>
  )
}
