import type { PlannedAction } from '../../domain/plan/plan'
import { axisName, type Subject } from '../document/subject'
import { wordsOfPlan } from '../plan'

/** "Asse 1. Turni prevedibili"; what holds the plan together; other actions: the groups of the plan's screen. */
export function axisLabel(subject: Subject, action: PlannedAction): string {
  if (action.kind === 'data') return wordsOfPlan.governance
  if (action.axis !== undefined) return axisTitle(subject, action.axis)
  return governs(subject, action.area) ? wordsOfPlan.governance : wordsOfPlan.others
}

export function axisTitle({ content, plan }: Subject, place: number): string {
  return wordsOfPlan.axis(place + 1, axisName(content, plan.axes[place]?.area ?? ''))
}

/** The area of what is in every plan, or of what a rule puts at its head. */
function governs({ content, measures }: Subject, area: string): boolean {
  const heads = content.links.flatMap((link) => (link.effect === 'first' ? [link.measure] : []))
  return [...content.selection.always, ...heads].some((id) => measures.get(id)?.area === area)
}
