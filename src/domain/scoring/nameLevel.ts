import type { AreaLevel, Interval } from './results'
import type { Level, ScoringModel } from './scoringModel'

/** A level is named only when the whole interval lies in it, and never when too few answers are known. */
export function nameLevel(model: ScoringModel, { low, high }: Interval, coverage: number): AreaLevel {
  if (coverage < model.coverage.minimum) return { status: 'insufficient' }
  const lowest = levelAt(model, low)
  const highest = levelAt(model, high)
  return lowest === highest ? { status: 'certain', level: lowest } : { status: 'between', lowest, highest }
}

/** The level some points fall in: from is included, below is not. */
export function levelAt({ levels }: ScoringModel, points: number): Level {
  const found = levels.find(
    ({ from, below }) => points >= from - tolerance && (below === undefined || points < below - tolerance),
  )
  const last = levels.at(-1)
  if (!found && !last) throw new Error('the scoring model has no levels')
  return (found ?? last) as Level
}

/** Sums of weights are exact, their ratio is not: 2/3 of 75 is not always 50. */
const tolerance = 1e-9
