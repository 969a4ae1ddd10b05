import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { MeasureId } from '../../domain/ids'
import type { Project } from '../../domain/project/project'
import { wordsOfCatalogue } from '../../text/catalogue'
import { wordsOfPlan as words } from '../../text/plan'
import { Screen } from '../components/Screen'
import { documentPath, resultsPath } from '../wizard/journeyPath'
import { ActionGroup } from './ActionGroup'
import { Board } from './board/Board'
import { Catalogue } from './Catalogue'
import { OwnActionForm } from './OwnActionForm'
import { groupsOf, withEverything } from './offeredActions'
import { PlanNav } from './PlanNav'
import { PlanRemarks } from './PlanRemarks'
import { PlanWarnings } from './PlanWarnings'
import type { PlanArrival, TakenOwn } from './planArrival'
import { Schedule } from './Schedule'
import { Simulation } from './Simulation'
import { TakenOwnNotice } from './TakenOwnNotice'
import { usePlan } from './usePlan'
import { ViewSwitch } from './ViewSwitch'
import './marks.css'
import './plan.css'

/** What may be open above the actions. */
type Adding = 'catalogue' | 'own' | undefined

/** The measures proposed, and what the person makes of them: by theme, or on a board by quadrant. */
export function PlanScreen({ project, asBoard = false }: { project: Project; asBoard?: boolean }) {
  const arrival = useHistoryState<PlanArrival | null>()
  const [place, navigate] = useLocation()
  const [takenAway, setTakenAway] = useState<readonly MeasureId[]>([])
  const [adding, setAdding] = useState<Adding>()
  const [message, setMessage] = useState('')
  const addButton = useRef<HTMLButtonElement>(null)
  const closeCatalogue = () => {
    setAdding(undefined)
    addButton.current?.focus()
  }
  const planned = usePlan(project)
  const everything = useMemo(() => withEverything(project, takenAway), [project, takenAway])
  const offered = usePlan(everything)
  const takeAway = (id: MeasureId) => setTakenAway([...takenAway, id])
  const takenOwn = (taken: TakenOwn) => navigate(place, { replace: true, state: { taken } satisfies PlanArrival })
  const order = offered.plan.actions.map(({ id }) => id)
  const groups = groupsOf(planned, offered)
  const { actions, axes, duration } = planned.plan
  /** Coming back from a sheet, reading goes on from its card. */
  const [cameFrom] = useState(arrival?.action)
  const isBackOnCard = cameFrom !== undefined && order.includes(cameFrom)
  useEffect(() => {
    if (!isBackOnCard) return
    const link = document.getElementById(`scheda-${cameFrom}`)
    link?.scrollIntoView({ block: 'center' })
    link?.focus({ preventScroll: true })
  }, [isBackOnCard, cameFrom])
  const toggle = (what: Adding) => setAdding(adding === what ? undefined : what)
  return (
    <Screen
      title={words.title}
      back={{ to: resultsPath(project.id), label: words.backToResults }}
      notice={<PlanNav project={project.id} current="actions" />}
      lead={words.lead(actions.length, duration, axes.length)}
      focusElsewhere={isBackOnCard}
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
            aria-expanded={adding === 'catalogue'}
            onClick={() => toggle('catalogue')}
          >
            {adding === 'catalogue' ? wordsOfCatalogue.close : words.addAction}
          </button>
          <button type="button" className="button quiet" aria-expanded={adding === 'own'} onClick={() => toggle('own')}>
            {adding === 'own' ? words.closeOwn : words.writeOwn}
          </button>
          <ViewSwitch project={project.id} asBoard={asBoard} />
        </div>
        {arrival?.taken && <TakenOwnNotice project={project} taken={arrival.taken} onSay={setMessage} />}
        {adding === 'own' && <OwnActionForm subject={planned} />}
        <PlanWarnings subject={planned} offered={groups.flatMap((group) => group.actions)} besidePanel={!asBoard} />
        {asBoard && adding === 'catalogue' && (
          <Catalogue planned={planned} onSay={setMessage} onTakeAway={takeAway} onClose={closeCatalogue} />
        )}
        {asBoard ? (
          <Board subject={planned} onSay={setMessage} />
        ) : (
          <div className="split plan">
            <div className="stack apart">
              {adding === 'catalogue' && (
                <Catalogue planned={planned} onSay={setMessage} onTakeAway={takeAway} onClose={closeCatalogue} />
              )}
              {groups.map((group) => (
                <ActionGroup
                  key={group.theme}
                  subject={planned}
                  group={group}
                  order={order}
                  onTakeAway={takeAway}
                  onTakenOwn={takenOwn}
                  onSay={setMessage}
                />
              ))}
            </div>
            <Simulation subject={planned} />
          </div>
        )}
        <PlanRemarks subject={planned} />
        <Schedule subject={planned} />
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
