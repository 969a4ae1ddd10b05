import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
import { isInPlace } from '../selection/relevanceOf'
import type { Reason } from '../selection/results'
import { firing, type Situation } from '../selection/situation'
import type { Wishes } from './packageProblem'

/** Why a measure is not even among those the package is chosen from. */
export type Barrier =
  | { kind: 'reason'; reason: Reason }
  | { kind: 'excluded' }
  /** It runs steadily after so many months: more than there are. */
  | { kind: 'time'; months: number }
  /** It leans on a measure that cannot be in the package. */
  | { kind: 'needs'; measure: MeasureId }

/** What keeps an applicable measure out by itself: the person, too little time, too little known, a simpler one first. */
export function ownBarriers(
  situation: Situation,
  applicable: readonly Measure[],
  { exclude, months }: Wishes,
): readonly { measure: MeasureId; barrier: Barrier }[] {
  const only = firing(situation, 'only')
  const present = new Set(applicable.map(({ id }) => id).filter((id) => !exclude.includes(id)))
  const simpler = new Map(
    firing(situation, 'simpler').flatMap(({ pairs }) =>
      pairs.flatMap(({ keep, next }) =>
        present.has(keep) && !isInPlace(situation, keep) ? [[next, keep] as const] : [],
      ),
    ),
  )
  return applicable.flatMap(({ id, months: [, steady] }) => {
    const barrier = ((): Barrier | undefined => {
      if (exclude.includes(id)) return { kind: 'excluded' }
      const rule = only.length > 0 && !only.some(({ measures }) => measures.includes(id)) ? only[0] : undefined
      if (rule) return { kind: 'reason', reason: { kind: 'link', link: rule.id } }
      const than = simpler.get(id)
      if (than !== undefined) return { kind: 'reason', reason: { kind: 'simpler', than } }
      return steady > months ? { kind: 'time', months: steady } : undefined
    })()
    return barrier ? [{ measure: id, barrier }] : []
  })
}

/** A measure whose prerequisite cannot be had cannot be had either; what rules require goes without. */
export function closeBarriers(
  { measures, ...situation }: Situation,
  applicable: readonly Measure[],
  barriers: Map<MeasureId, Barrier>,
  required: ReadonlySet<MeasureId>,
): void {
  for (let before = -1; before < barriers.size; ) {
    before = barriers.size
    for (const { id, prerequisiteMeasures } of applicable) {
      if (barriers.has(id) || required.has(id)) continue
      const missing = prerequisiteMeasures.find(
        (needed) => barriers.has(needed) && !isInPlace({ measures, ...situation }, needed),
      )
      if (missing !== undefined) barriers.set(id, { kind: 'needs', measure: missing })
    }
  }
}
