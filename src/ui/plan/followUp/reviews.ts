import type { PlannedAction } from '../../../domain/plan/plan'
import { applyChanges, type Changes } from '../../../domain/project/changes'
import { type ActionState, type Progress, type ReviewMonth, reviewMonths } from '../../../domain/project/project'
import type { Subject } from '../../../text/document/subject'

/** The reviews a plan of this length has. */
export const reviewsOf = ({ plan }: Subject): readonly ReviewMonth[] =>
  reviewMonths.filter((month) => Number(month) <= plan.duration)

/** Something was written at this review, of the plan or of one of its actions. */
export const isWritten = ({ project, plan }: Subject, month: ReviewMonth): boolean =>
  project.choices.reviews[month] !== undefined || plan.actions.some(({ progress }) => progress[month])

/** Where an action was at a review: what was written then, or at the last one before. */
export function progressAt({ progress }: PlannedAction, month: ReviewMonth): Progress | undefined {
  return reviewMonths
    .slice(0, reviewMonths.indexOf(month) + 1)
    .flatMap((one) => progress[one] ?? [])
    .at(-1)
}

/** What is recorded once something more is said; an action of which something is told has begun. */
export const progressWith = (before: Progress | undefined, changes: Changes<Progress>): Progress =>
  applyChanges<Progress>(before ?? { state: 'in-corso' }, changes)

/** How many actions were in each state at a review, and how many should have been running by then. */
export function stateOfPlan({ plan }: Subject, month: ReviewMonth) {
  const states = plan.actions.map((action) => progressAt(action, month)?.state)
  const count = (state: ActionState | undefined): number => states.filter((one) => one === state).length
  return { count, foreseen: plan.actions.filter(({ to }) => to <= Number(month)).length }
}
