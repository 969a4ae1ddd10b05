import type { AreaId, MeasureId } from '../../domain/ids'
import type { PlannedAction } from '../../domain/plan/plan'
import type { Choices, Project } from '../../domain/project/project'
import type { Subject } from '../../text/document/subject'

/** An action on the screen: in the plan, or left out and still in its place. */
export interface OfferedAction {
  action: PlannedAction
  isIn: boolean
}

/** Actions of one theme of the plan (by its place among the axes), of what governs the plan, or of neither. */
export interface OfferedGroup {
  theme: number | 'governance' | 'others'
  actions: readonly OfferedAction[]
}

/** The same project with nothing left out; what was added and taken away a moment ago keeps its place too. */
export function withEverything(project: Project, takenAway: readonly MeasureId[]): Project {
  const { choices } = project
  if (choices.removed.length === 0 && takenAway.length === 0) return project
  const added = [...choices.added, ...takenAway.filter((id) => !choices.added.includes(id))]
  const everything: Choices = { ...choices, removed: [], added }
  return { ...project, choices: everything }
}

/** Axis by axis, then what governs the plan, then the rest; each in the order the person wants. */
export function groupsOf(planned: Subject, offered: Subject): readonly OfferedGroup[] {
  const inPlan = new Map(planned.plan.actions.map((action) => [action.id, action]))
  const actions = offered.plan.actions.map((action) => ({
    action: inPlan.get(action.id) ?? action,
    isIn: inPlan.has(action.id),
  }))
  const themes = [...planned.plan.axes.keys(), 'governance', 'others'] as const
  return themes
    .map((theme) => ({ theme, actions: actions.filter(({ action }) => themeOf(planned, action) === theme) }))
    .filter((group) => group.actions.length > 0)
}

function themeOf(subject: Subject, action: PlannedAction): OfferedGroup['theme'] {
  if (action.kind === 'data') return 'governance'
  return action.axis ?? (governingAreas(subject).has(action.area) ? 'governance' : 'others')
}

/** The areas of what is in every plan, and of what a rule puts at its head. */
function governingAreas({ content, measures }: Subject): ReadonlySet<AreaId | undefined> {
  const heads = content.links.flatMap((link) => (link.effect === 'first' ? [link.measure] : []))
  return new Set([...content.selection.always, ...heads].map((id) => measures.get(id)?.area))
}

/** How many places the whole order must move an action by, for it to pass its neighbour of the same group. */
export function stepTo(order: readonly string[], id: string, neighbour: string): number {
  return order.indexOf(neighbour) - order.indexOf(id)
}
