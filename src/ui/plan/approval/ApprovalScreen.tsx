import { approve } from '../../../domain/project/choices'
import type { Project } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { wordsOfApproval as words } from '../../../text/followUp'
import { DayBox } from '../fields/DayBox'
import { PlanPart } from '../PlanPart'
import { Opinions } from './Opinions'
import './approval.css'

/** When the plan was approved, and what those who were heard said of it. */
export function ApprovalScreen({ project }: { project: Project }) {
  const { decide } = useSession.getState()
  return (
    <PlanPart project={project.id} current="approval" title={words.title} lead={words.lead}>
      <div className="stack apart approval">
        <section aria-labelledby="approvazione" className="stack near">
          <h2 id="approvazione">{words.approved}</h2>
          <DayBox
            label={words.date}
            hint={words.dateHint}
            day={project.choices.approval.on}
            onChoose={(on) => decide((choices) => approve(choices, { on }))}
          />
        </section>
        <Opinions project={project} />
      </div>
    </PlanPart>
  )
}
