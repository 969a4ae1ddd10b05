import { addMonths } from '../../domain/plan/months'
import type { PlannedAction } from '../../domain/plan/plan'
import { monthOf, type Subject } from '../../text/document/subject'
import { monthRange } from '../../text/format'
import { wordsOfPlan as words } from '../../text/plan'

/** What an action waits for, and does: «Parte dopo…». */
export function waitsForText({ plan }: Subject, action: PlannedAction): string | undefined {
  if (action.kind === 'data' || action.waitsFor.length === 0) return undefined
  const { waitsFor } = action
  return words.waitsFor(plan.actions.filter(({ id }) => waitsFor.includes(id)).map(({ title }) => title))
}

/** Somebody chose a month in which what the action leans on does not hold yet. */
export function tooEarlyText(subject: Subject, action: PlannedAction): string | undefined {
  if (action.kind === 'data' || action.tooEarly.length === 0) return undefined
  const { tooEarly } = action
  const before = subject.plan.actions.filter(({ id }) => tooEarly.includes(id))
  const ready = Math.max(...before.map((one) => one.from + monthsToHold(subject, one)))
  return words.tooEarly(
    before.map(({ title }) => title),
    monthOf(subject, ready),
  )
}

/** Months after which an action gives a first result, and others may lean on it. */
function monthsToHold({ measures }: Subject, { id, from, to }: PlannedAction): number {
  const first = measures.get(id)?.months[0] ?? to - from
  return Math.max(1, Math.ceil(Math.min(first, to - from)))
}

/** "gen–mar 2027" */
export function quarterText({ plan }: Subject, quarter: number): string {
  const first = addMonths(plan.start, quarter * 3)
  return monthRange(first, addMonths(first, 2))
}
