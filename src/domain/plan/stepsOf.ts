import type { Measure } from '../catalogue/measure'
import type { PlannedStep } from './plan'
import type { Placed } from './schedule'

/** Steps one after the other, over the months they were given. */
export function stepsOf(steps: Measure['steps'], { from, to }: Pick<Placed, 'from' | 'to'>): readonly PlannedStep[] {
  const total = steps.reduce((sum, { months }) => sum + months, 0)
  const scale = total > 0 ? (to - from) / total : 0
  let elapsed = 0
  return steps.map(({ title, who, months }) => {
    const begins = from + Math.min(to - from - 1, Math.floor(elapsed * scale))
    elapsed += months
    return { title, who, from: begins, to: Math.max(begins, from + Math.ceil(elapsed * scale) - 1) }
  })
}
