import type { MeasureId } from '../../../domain/ids'
import type { Project } from '../../../domain/project/project'
import { packageFrom } from '../../../domain/simulation/packageFrom'
import type { Wishes } from '../../../domain/simulation/packageProblem'
import { expenseOf } from '../../../domain/simulation/whatItTakes'
import { numberText } from '../../../text/format'
import { parseNumber } from '../../../text/parseNumber'
import type { Hypothesis } from '../useHypothesis'

/** What is asked of the package, as it is being written. */
export interface WishDraft {
  months: number
  budget: string
  hours: string
  include: readonly MeasureId[]
  exclude: readonly MeasureId[]
}

export const horizons = [12, 24, 36] as const

/**
 * From the answers: the months of the plan; the budget that was decided, or the most of its class, and never less than
 * what rules ask for costs.
 */
export function proposedWishes({ choices }: Project, { ground, planned }: Hypothesis): WishDraft {
  const { situation, selection } = ground
  const { question, costClass, ranges } = situation.content.selection.budget
  const told = situation.readable.known(question)
  const most = typeof told === 'string' ? (told === 'zero' ? 0 : ranges[costClass[told] ?? -1]?.high) : undefined
  const known = typeof told === 'string' && told !== 'da-definire' ? most : undefined
  const months = horizons.find((horizon) => horizon >= planned.plan.duration) ?? 36
  const nothing: Wishes = { months, budget: null, hours: null, include: [], exclude: [] }
  const { problem } = packageFrom(selection.situation, nothing, 0)
  const budget =
    choices.budget.yearly ?? (known === undefined ? undefined : Math.max(known, expenseOf(problem, problem.always)))
  return { months, budget: budget === undefined ? '' : numberText(budget), hours: '', include: [], exclude: [] }
}

/** Nothing, where a figure cannot be read. */
export function readWishes({ budget, hours, ...others }: WishDraft): Wishes | undefined {
  const figures = [budget, hours].map((text) => (text.trim() === '' ? null : parseNumber(text)))
  const [money, time] = figures
  if (!isFigure(money) || !isFigure(time)) return undefined
  return { ...others, budget: money, hours: time }
}

/** «no limit», or a figure that is not negative. */
export const isFigure = (figure: number | null | undefined): figure is number | null =>
  figure === null || (figure !== undefined && figure >= 0)
