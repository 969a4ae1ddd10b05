import type { MeasureId } from '../../domain/ids'
import type { PlannedAction } from '../../domain/plan/plan'
import type { Choices, Project } from '../../domain/project/project'
import type { Subject } from '../../text/document/subject'

/** An action on the screen: in the plan, or left out and still in its place. */
export interface OfferedAction {
  action: PlannedAction
  isIn: boolean
}

/** Actions of one theme of the plan, or of what governs it. */
export interface OfferedGroup {
  /** Index of the axis; missing for what governs the plan. */
  axis?: number
  actions: readonly OfferedAction[]
}

/** The same project with nothing left out; what was added and taken away a moment ago keeps its place too. */
export function withEverything(project: Project, takenAway: readonly MeasureId[]): Project {
  const { choices } = project
  const added = [...choices.added, ...takenAway.filter((id) => !choices.added.includes(id))]
  const everything: Choices = { ...choices, removed: [], added }
  return { ...project, choices: everything }
}

/** Axis by axis, then what governs the plan; each in the order the person wants. */
export function groupsOf(planned: Subject, offered: Subject): readonly OfferedGroup[] {
  const inPlan = new Map(planned.plan.actions.map((action) => [action.id, action]))
  const actions = offered.plan.actions.map((action) => ({
    action: inPlan.get(action.id) ?? action,
    isIn: inPlan.has(action.id),
  }))
  const axes = planned.plan.axes.map((_, axis) => ({
    axis,
    actions: actions.filter(({ action }) => axisOf(action) === axis),
  }))
  return [...axes, { actions: actions.filter(({ action }) => axisOf(action) === undefined) }]
}

const axisOf = (action: PlannedAction): number | undefined => (action.kind === 'measure' ? action.axis : undefined)

/** How many places the whole order must move an action by, for it to pass its neighbour of the same group. */
export function stepTo(order: readonly string[], id: string, neighbour: string): number {
  return order.indexOf(neighbour) - order.indexOf(id)
}
