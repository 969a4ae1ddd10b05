import type { Condition } from '../../domain/questionnaire/condition'
import type { Placed } from '../placed'
import type { Path } from '../yamlFile'

/** A condition that holds no other: a comparison, or a named condition. */
export interface Part {
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>
  path: Path
}

export function partsOf(condition: Condition, path: Path): Part[] {
  if ('all' in condition) return condition.all.flatMap((inner, index) => partsOf(inner, [...path, 'all', index]))
  if ('any' in condition) return condition.any.flatMap((inner, index) => partsOf(inner, [...path, 'any', index]))
  if ('not' in condition) return partsOf(condition.not, [...path, 'not'])
  return [{ condition, path }]
}

/** The questions a condition reads, through the conditions with a name. */
export function readBy(condition: Condition, placed: Placed, seen: ReadonlySet<string> = new Set()): string[] {
  return partsOf(condition, []).flatMap(({ condition: part }) => {
    if ('question' in part) return [part.question]
    if (!('condition' in part) || seen.has(part.condition)) return []
    const inner = placed.journey.value.conditions[part.condition]
    return inner ? readBy(inner, placed, new Set([...seen, part.condition])) : []
  })
}
