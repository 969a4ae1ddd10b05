import type { Day, Month } from '../ids'
import { addMonths, monthsBetween } from '../plan/months'
import type { PlannedStep } from '../plan/plan'
import { stepsOf } from '../plan/stepsOf'
import { isRawObject, type RawObject } from './guardRaw'
import { type Project, reviewMonths } from './project'

/** The first thing that has a date and is not done: answers to find out, a step to begin, the plan to look at again. */
export type Deadline =
  | { kind: 'toVerify'; on: Day; count: number }
  /** Without a title where only the catalogue knows it. */
  | { kind: 'step'; on: Day; title?: string }
  | { kind: 'review'; on: Day; month: number }

type Dated = Pick<Project, 'choices'> & { answers: RawObject }

/** Reads answers as they are stored; what is late comes first, for as long as it is open. */
export function nextDeadline({ answers, choices }: Dated): Deadline | undefined {
  const days = Object.values(answers).flatMap((answer) =>
    isRawObject(answer) && answer.state === 'unknown' && typeof answer.by === 'string' ? [answer.by] : [],
  )
  const first = days.reduce<Day | undefined>(
    (least, day) => (least !== undefined && least < day ? least : day),
    undefined,
  )
  const toVerify: Deadline | undefined =
    first === undefined ? undefined : { kind: 'toVerify', on: first, count: days.filter((day) => day === first).length }
  const dated = [toVerify, nextStep(choices), nextReview(choices)].filter((deadline) => deadline !== undefined)
  return dated.reduce<Deadline | undefined>((least, one) => (least && least.on <= one.on ? least : one), undefined)
}

/** What begins so many months after the plan does. */
type Begun = Pick<PlannedStep, 'from'> & { title?: string | undefined }

/**
 * Of the actions whose month somebody chose: the rest of the calendar takes the catalogue and the whole plan. What
 * should have begun before a review that was written down has been looked at there.
 */
function nextStep({ start, edits, own, removed, reviews }: Project['choices']): Deadline | undefined {
  if (start === undefined) return undefined
  const lookedAt = Math.max(0, ...reviewMonths.filter((month) => reviews[month] !== undefined).map(Number))
  const steps = Object.entries(edits).flatMap(([id, { start: chosen, steps, texts, progress }]): readonly Begun[] => {
    const states = Object.values(progress ?? {}).map(({ state }) => state)
    if (chosen === undefined || removed.includes(id) || states.includes('a-regime')) return []
    const from = Math.max(0, monthsBetween(start, chosen))
    if (!steps) return [{ from, title: texts?.title?.text ?? own[id]?.title }]
    const months = steps.items.reduce((sum, step) => sum + step.months, 0)
    return stepsOf(steps.items, { from, to: from + Math.max(1, Math.ceil(months)) })
  })
  const [next] = steps.filter(({ from }) => from >= lookedAt).sort((a, b) => a.from - b.from)
  return next && { kind: 'step', on: endOf(addMonths(start, next.from)), ...(next.title && { title: next.title }) }
}

/** Towards the end of its month, as in the calendar; only once somebody has decided when the plan starts. */
function nextReview({ start, reviews }: Project['choices']): Deadline | undefined {
  const month = reviewMonths.find((month) => reviews[month] === undefined)
  if (start === undefined || month === undefined) return undefined
  return { kind: 'review', on: endOf(addMonths(start, Number(month) - 1)), month: Number(month) }
}

/** Day enough for what is known by the month. */
const endOf = (month: Month): Day => `${month}-28`
