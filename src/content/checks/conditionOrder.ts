import { wordsOfConditions } from '../../text/contentProblems/journey'
import type { Placed } from '../placed'
import { error, type Place, type Problem, warning } from '../problem'
import { partsOf } from './conditionParts'
import type { ConditionSite } from './conditionSites'

/** In the short version a question that depends on one asked only in the full version would always be uncertain. */
export function readingOrder(
  refs: readonly string[],
  reads: ConditionSite['reads'],
  at: Place,
  placed: Placed,
): Problem[] {
  if (typeof reads === 'string') return []
  const order = placed.journey.value.sections.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions))
  const quick = (id: string) => placed.questions.find(({ value }) => value.id === id)?.value.quick
  return [...new Set(refs.map((ref) => ref.split('.')[0] ?? ''))].flatMap((id) => {
    if (order.indexOf(id) >= order.indexOf(reads.before))
      return [error(at, wordsOfConditions.askedLater(reads.before, id))]
    if (quick(reads.before) && !quick(id)) return [error(at, wordsOfConditions.notQuick(reads.before, id))]
    return []
  })
}

export function cycles(placed: Placed): Problem[] {
  const { journey } = placed
  const reaches = (from: string, target: string, seen: Set<string>): boolean => {
    const condition = journey.value.conditions[from]
    return (
      !!condition &&
      partsOf(condition, []).some(({ condition: part }) => {
        if (!('condition' in part) || seen.has(part.condition)) return false
        seen.add(part.condition)
        return part.condition === target || reaches(part.condition, target, seen)
      })
    )
  }
  return Object.keys(journey.value.conditions)
    .filter((id) => reaches(id, id, new Set()))
    .map((id) => error(journey.at('conditions', id), wordsOfConditions.circle(id)))
}

export function unusedConditions(sites: readonly ConditionSite[], { journey }: Placed): Problem[] {
  const used = new Set(
    sites.flatMap(({ condition }) =>
      partsOf(condition, []).flatMap(({ condition: part }) => ('condition' in part ? [part.condition] : [])),
    ),
  )
  return Object.keys(journey.value.conditions)
    .filter((id) => !used.has(id))
    .map((id) => warning(journey.at('conditions', id), wordsOfConditions.unused(id)))
}
