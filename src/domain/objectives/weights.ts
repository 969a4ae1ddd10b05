import type { Objectives } from './objectivesContent'
import type { Scorecard } from './scorecard'

export interface Weights {
  /** Of the objectives written here. */
  here: number
  other: number
  sum: number
  problems: readonly WeightProblem[]
}

export type WeightProblem =
  | { code: 'sum'; sum: number }
  | { code: 'tooMany'; count: number }
  | { code: 'missing' | 'tooLight' | 'tooHeavy'; objective: string; weight: number; from: number; to: number }

/**
 * Whether the weights add up. In a manager's sheet whose other objectives are written elsewhere, the only one about
 * reconciliation may weigh less than the others.
 */
export function weightsOf({ rules }: Objectives, { objectives, otherWeight = 0 }: Scorecard): Weights {
  const here = objectives.reduce((total, { weight = 0 }) => total + weight, 0)
  const sum = roundedOff(here + otherWeight)
  const alone = objectives.length === 1 && otherWeight > 0
  const from = alone ? rules.managerConciliationWeight[0] : rules.weightMin
  const to = rules.weightMax
  const problems: WeightProblem[] = []
  for (const { id, weight } of objectives) {
    const of = { objective: id, weight: weight ?? 0, from, to }
    if (weight === undefined) problems.push({ code: 'missing', ...of })
    else if (weight < from) problems.push({ code: 'tooLight', ...of })
    else if (weight > to) problems.push({ code: 'tooHeavy', ...of })
  }
  if (objectives.length > rules.maxObjectives) problems.push({ code: 'tooMany', count: objectives.length })
  if (objectives.length > 0 && sum !== rules.weightSum) problems.push({ code: 'sum', sum })
  return { here: roundedOff(here), other: otherWeight, sum, problems }
}

/** 33,3 three times and 0,1 are a hundred. */
const roundedOff = (total: number): number => Math.round(total * 100) / 100
