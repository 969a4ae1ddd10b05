import type { PlannedAction } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { monthOf } from '../document/subject'
import { actionColumns, actionsHead, actionsName } from './actionsSheet'
import { firstDay, lastDay } from './cells'

/** What the sheet of actions holds about the action whose number is in column A of this row. */
export function actionLookup({ plan }: Subject, column: keyof typeof actionColumns, row: number): string {
  const range = (letter: string) =>
    `${actionsName}!$${letter}$${actionsHead + 1}:$${letter}$${actionsHead + Math.max(1, plan.actions.length)}`
  return `INDEX(${range(actionColumns[column])},MATCH($A${row},${range(actionColumns.number)},0))`
}

/** First and last day of work on an action. */
export const startOf = (subject: Subject, { from }: PlannedAction) => ({ day: firstDay(monthOf(subject, from)) })
export const endOf = (subject: Subject, { from, to }: PlannedAction) => ({
  day: lastDay(monthOf(subject, Math.max(from, to - 1))),
})
