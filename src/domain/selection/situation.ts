import type { Content } from '../content'
import type { AreaId } from '../ids'
import { holds, type Readable } from '../questionnaire/holds'
import type { Reading } from '../questionnaire/readAnswers'
import type { AreaTerms } from '../scoring/areaTerms'
import type { AreaResult } from '../scoring/results'
import type { MeasureIndex } from './indexMeasures'
import { type FactSources, withFacts } from './readFacts'
import type { Axis, Need } from './results'
import type { Link, PlanSize } from './selectionModel'

/** All that the choice of measures looks at. */
export interface Situation {
  content: Content
  reading: Reading
  /** Answers and facts; rebuilt when candidates or planned measures become known. */
  readable: Readable
  sources: FactSources
  /** The rules whose condition certainly holds. */
  fired: readonly Link[]
  areas: readonly AreaResult[]
  /** The sums behind each area: simulation reads them again with other floors. */
  terms: ReadonlyMap<AreaId, AreaTerms>
  needs: readonly Need[]
  axes: readonly Axis[]
  size: PlanSize
  measures: MeasureIndex
}

/** The size class of the organisation; while the number is unknown, that of the small ones, whose plans are short. */
export function planSizeOf({ selection }: Content, readable: Readable): PlanSize {
  const people = readable.known(selection.profile.people)
  const sizes = selection.planSizes
  const found =
    typeof people === 'number' ? sizes.findLast(({ from }) => people >= from) : sizes.find(({ id }) => id === 'piccola')
  const size = found ?? sizes[0]
  if (!size) throw new Error('the selection model has no plan sizes')
  return size
}

/** The same situation, knowing more: which measures may be chosen, or which are. */
export function knowing(situation: Situation, more: Partial<FactSources>): Situation {
  const sources = { ...situation.sources, ...more }
  const readable = withFacts(situation.content, situation.reading, sources)
  return { ...situation, sources, readable, fired: firedLinks(situation.content, readable) }
}

export const firedLinks = ({ links }: Content, readable: Readable): readonly Link[] =>
  links.filter(({ when }) => holds(when, readable) === true)

/** The rules of one kind whose condition certainly holds. */
export function firing<E extends Link['effect']>(
  { fired }: Situation,
  effect: E,
): readonly Extract<Link, { effect: E }>[] {
  return fired.filter((link): link is Extract<Link, { effect: E }> => link.effect === effect)
}
