import type { Day } from '../ids'
import { addMonths } from '../plan/months'
import { isRawObject, type RawObject } from './guardRaw'
import { type Project, reviewMonths } from './project'

/** The first thing that has a date and is not done: answers to find out, or the plan to look at again. */
export type Deadline = { kind: 'toVerify'; on: Day; count: number } | { kind: 'review'; on: Day; month: number }

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
  const review = nextReview(choices)
  if (!toVerify || !review) return toVerify ?? review
  return review.on < toVerify.on ? review : toVerify
}

/** Towards the end of its month, as in the calendar; only once somebody has decided when the plan starts. */
function nextReview({ start, reviews }: Project['choices']): Deadline | undefined {
  const month = reviewMonths.find((month) => reviews[month] === undefined)
  if (start === undefined || month === undefined) return undefined
  return { kind: 'review', on: `${addMonths(start, Number(month) - 1)}-28`, month: Number(month) }
}
