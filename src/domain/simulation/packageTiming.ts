import type { MeasureId, Month } from '../ids'
import { addMonths } from '../plan/months'
import type { Plan } from '../plan/plan'
import type { Choices } from '../project/project'
import { hoursIn } from './levelStarts'
import type { FoundPackage } from './outcome'
import { planUnder, type Trial, tryOut, type WhatIfGround } from './whatIf'
import { optionsOf } from './whatItTakes'

/** A package put in the plan. */
export interface PackageTiming {
  trial: Trial
  /** Months from the beginning of the plan. */
  times: Readonly<Record<MeasureId, { from: number; to: number }>>
  /** Internal hours of each quarter. */
  load: readonly number[]
}

/** Less than this is no hour. */
const breath = 0.5

/**
 * When the measures would start: as the plan itself would have it, if that respects the hours and the months asked for;
 * otherwise spread over the quarters, and then the months become part of the choice.
 */
export function packageTiming(
  found: FoundPackage,
  ground: WhatIfGround,
  choices: Choices,
  planned: Plan,
): PackageTiming {
  const inPlan = planned.actions.flatMap((action) => (action.kind === 'measure' ? [action.id] : []))
  const into = found.measures.filter((id) => !inPlan.includes(id))
  const out = inPlan.filter((id) => !found.measures.includes(id))
  const proposed = timed(found, ground, choices, planned, { into, out })
  const { hours, months } = found.wishes
  const isTooFull = hours !== null && Math.max(0, ...proposed.load) > hours + breath
  const isLate = Object.values(proposed.times).some(({ to }) => to > months)
  if (!isTooFull && !isLate) return proposed
  const starts = found.measures.map((id): [MeasureId, Month] => [
    id,
    addMonths(planned.start, (found.levelled.starts[id] ?? 0) * 3),
  ])
  return timed(found, ground, choices, planned, { into, out, starts: Object.fromEntries(starts) })
}

function timed(
  { ground: { problem }, measures }: FoundPackage,
  ground: WhatIfGround,
  choices: Choices,
  { preparedOn }: Plan,
  trial: Trial,
): PackageTiming {
  const { actions } = planUnder(ground, tryOut(choices, trial), preparedOn)
  const times: PackageTiming['times'] = Object.fromEntries(
    actions.flatMap(({ id, from, to }) => (measures.includes(id) ? [[id, { from, to }] as const] : [])),
  )
  const begins = (id: MeasureId): number => Math.floor((times[id]?.from ?? 0) / 3)
  const load = Array.from({ length: problem.quarters }, (_, quarter) =>
    optionsOf(problem, measures).reduce((sum, option) => sum + hoursIn(option, begins(option.id), quarter), 0),
  )
  return { trial, times, load }
}
