import { type JSX, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { ActionId } from '../../../domain/ids'
import type { Project } from '../../../domain/project/project'
import { areaOf, axisName, type Subject } from '../../../text/document/subject'
import { wordsOfPlan } from '../../../text/plan'
import { type SheetSection, wordsOfSheet as words } from '../../../text/sheet'
import { Screen } from '../../components/Screen'
import { boardPath, planPath } from '../../wizard/journeyPath'
import { withEverything } from '../offeredActions'
import type { PlanArrival, SheetArrival } from '../planArrival'
import { RemoveOwnDialog } from '../RemoveOwnDialog'
import { usePlan } from '../usePlan'
import { IndicatorsSection } from './IndicatorsSection'
import { ResourcesSection } from './ResourcesSection'
import { SheetAside } from './SheetAside'
import { SheetBody } from './SheetBody'
import { type SheetProps, sectionsOf, withoutEdit } from './sheetParts'
import { TextsSection } from './TextsSection'
import { WhatSection } from './WhatSection'
import { WhenSection } from './WhenSection'
import '../marks.css'
import './sheet.css'

interface SheetScreenProps {
  project: Project
  action: ActionId
  section: string | undefined
}

/** The whole sheet of one action, a part at a time; what is written is saved as it is written. */
export function SheetScreen({ project, action: id, section }: SheetScreenProps) {
  const arrival = useHistoryState<SheetArrival | null>()
  const [, navigate] = useLocation()
  const [message, setMessage] = useState('')
  const [isRemoving, setRemoving] = useState(false)
  const planned = usePlan(project)
  const isIn = planned.plan.actions.some((one) => one.id === id)
  /** A sheet can be read and written also while its action is left out. */
  const source = useMemo(() => (isIn ? project : withEverything(project, [id])), [isIn, project, id])
  const subject = usePlan(source)
  const bare = useMemo(() => withoutEdit(source, id), [source, id])
  const unedited = usePlan(bare)
  const action = subject.plan.actions.find((one) => one.id === id)
  const proposal = unedited.plan.actions.find((one) => one.id === id)
  const wayBack = arrival?.fromBoard
    ? { to: boardPath(project.id), label: words.backToBoard }
    : { to: planPath(project.id), label: words.back }
  const back = { ...wayBack, state: { action: id } satisfies PlanArrival }
  if (!action || !proposal)
    return (
      <Screen title={words.goneTitle} back={back}>
        <p className="measure">{words.gone}</p>
      </Screen>
    )
  const sections = sectionsOf(action)
  const current = sections.find((one) => one === section) ?? 'che-cosa'
  const props: SheetProps = { subject, action, proposal, onSay: setMessage }
  return (
    <Screen title={action.title} back={back} kicker={kickerOf(props)} lead={isIn ? undefined : words.out}>
      <div className="action-sheet">
        <SheetAside {...props} current={current} onRemove={() => setRemoving(true)} />
        <SheetBody project={project.id} action={id} sections={sections} current={current} back={back}>
          {bodyOf(current, props)}
        </SheetBody>
      </div>
      {isRemoving && (
        <RemoveOwnDialog
          project={project}
          action={id}
          title={action.title}
          onClose={() => setRemoving(false)}
          onTaken={(taken) => navigate(wayBack.to, { state: { taken } satisfies PlanArrival })}
        />
      )}
      <p className="sr" role="status">
        {message}
      </p>
    </Screen>
  )
}

function bodyOf(section: SheetSection, props: SheetProps): JSX.Element {
  switch (section) {
    case 'che-cosa':
      return <WhatSection {...props} />
    case 'quando':
      return <WhenSection {...props} />
    case 'ore-e-spesa':
      return <ResourcesSection {...props} />
    case 'indicatori':
      return <IndicatorsSection {...props} />
    case 'chi':
    case 'note':
      return <TextsSection {...props} section={section} />
  }
}

/** «Azione 3 · Asse 1. Turni prevedibili». */
function kickerOf({ subject, action }: { subject: Subject } & Pick<SheetProps, 'action'>): string {
  if (action.kind === 'data') return words.kicker(action.number, wordsOfPlan.governance)
  const where =
    action.axis === undefined
      ? areaOf(subject, action.area).name
      : wordsOfPlan.axis(action.axis + 1, axisName(subject.content, action.area))
  const kicker = words.kicker(action.number, where)
  return action.origin === 'own' ? `${kicker} · ${words.ownKicker}` : kicker
}
