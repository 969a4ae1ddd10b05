import type { Project } from '../../../domain/project/project'
import { overYearText, wordsOfBudget as words } from '../../../text/budget'
import { Icon } from '../../components/Icon'
import { PlanPart } from '../PlanPart'
import { usePlan } from '../usePlan'
import { ActionsTable } from './ActionsTable'
import { Coverage } from './Coverage'
import { Means } from './Means'
import { MissingFigures } from './MissingFigures'
import { AxesTable, YearsTable } from './TotalsTables'
import '../planTable.css'
import './budget.css'

/** What the plan takes, year by year: hours, money, who pays, and what nobody has said yet. */
export function BudgetScreen({ project }: { project: Project }) {
  const subject = usePlan(project)
  const { actions, budget } = subject.plan
  const { over, yearly } = budget
  return (
    <PlanPart project={project.id} current="budget" title={words.title} lead={words.lead}>
      <div className="stack apart">
        <Means project={project} />
        <div role="status" className="stack close">
          {yearly !== undefined && over.length === 0 && actions.length > 0 && <p>{words.fits(yearly)}</p>}
          {yearly !== undefined &&
            over.map((year) => (
              <p key={year.year} className="remark">
                <Icon name="warning" />
                <span>{overYearText(year, yearly)}</span>
              </p>
            ))}
        </div>
        {actions.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <YearsTable subject={subject} />
            <ActionsTable subject={subject} />
            <AxesTable subject={subject} />
            <Coverage subject={subject} />
            <MissingFigures subject={subject} />
            <p className="small muted measure">{words.hypothesis}</p>
          </>
        )}
      </div>
    </PlanPart>
  )
}
