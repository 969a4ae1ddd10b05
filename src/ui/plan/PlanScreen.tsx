import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { MeasureId } from '../../domain/ids'
import type { Project } from '../../domain/project/project'
import { wordsOfCatalogue } from '../../text/catalogue'
import { ganttBlock } from '../../text/document/timeline'
import { wordsOfPlan as words } from '../../text/plan'
import { Screen } from '../components/Screen'
import { documentPath, resultsPath } from '../wizard/journeyPath'
import { ActionGroup } from './ActionGroup'
import { Beginning } from './Beginning'
import { Catalogue } from './Catalogue'
import { groupsOf, withEverything } from './offeredActions'
import { PlanNav } from './PlanNav'
import { PlanRemarks } from './PlanRemarks'
import { Simulation } from './Simulation'
import { Timeline } from './Timeline'
import { usePlan } from './usePlan'
import './plan.css'

/** The measures proposed, and what the person makes of them. */
export function PlanScreen({ project }: { project: Project }) {
  const [takenAway, setTakenAway] = useState<readonly MeasureId[]>([])
  const [isAdding, setAdding] = useState(false)
  const [message, setMessage] = useState('')
  const addButton = useRef<HTMLButtonElement>(null)
  const closeCatalogue = () => {
    setAdding(false)
    addButton.current?.focus()
  }
  const planned = usePlan(project)
  const everything = useMemo(() => withEverything(project, takenAway), [project, takenAway])
  const offered = usePlan(everything)
  const takeAway = (id: MeasureId) => setTakenAway([...takenAway, id])
  const order = offered.plan.actions.map(({ id }) => id)
  const { actions, axes, duration } = planned.plan
  return (
    <Screen
      title={words.title}
      back={{ to: resultsPath(project.id), label: words.backToResults }}
      notice={<PlanNav project={project.id} current="actions" />}
      lead={words.lead(actions.length, duration, axes.length)}
    >
      <div className="stack apart">
        <div className="row">
          <Link className="button" href={documentPath(project.id)}>
            {words.download}
          </Link>
          <button
            ref={addButton}
            type="button"
            className="button quiet"
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {isAdding ? wordsOfCatalogue.close : words.addAction}
          </button>
        </div>
        <div className="split plan">
          <div className="stack apart">
            {isAdding && (
              <Catalogue planned={planned} onSay={setMessage} onTakeAway={takeAway} onClose={closeCatalogue} />
            )}
            {groupsOf(planned, offered).map((group) => (
              <ActionGroup
                key={group.theme}
                subject={planned}
                group={group}
                order={order}
                onTakeAway={takeAway}
                onSay={setMessage}
              />
            ))}
          </div>
          <Simulation subject={planned} />
        </div>
        <PlanRemarks subject={planned} />
        <section className="stack near" aria-labelledby="quando">
          <Beginning subject={planned} />
          {actions.length > 0 && <Timeline block={ganttBlock(planned)} />}
        </section>
        <div className="row">
          <Link className="button quiet" href={documentPath(project.id)}>
            {words.readDocument}
          </Link>
        </div>
      </div>
      <p className="sr" role="status">
        {message}
      </p>
    </Screen>
  )
}
