import type { Content } from '../content'
import type { AreaId, FactId } from '../ids'
import { holds, type Readable } from '../questionnaire/holds'
import type { Reading } from '../questionnaire/readAnswers'
import type { AreaTerms } from '../scoring/areaTerms'
import type { AreaResult, ScoredArea } from '../scoring/results'
import type { Limits } from './applicability'
import { choiceReaders } from './choiceReaders'
import type { MeasureIndex } from './indexMeasures'
import { type FactSources, withFacts } from './readFacts'
import type { Axis, Need } from './results'
import type { Link, PlanSize } from './selectionModel'

/** Rules whose condition certainly holds, also by what they do. */
export interface Fired {
  links: readonly Link[]
  groups: ReadonlyMap<Link['effect'], readonly Link[]>
}

/** All that the choice of measures looks at. */
export interface Situation {
  content: Content
  reading: Reading
  /** Answers and facts; rebuilt when candidates or planned measures become known. */
  readable: Readable
  sources: FactSources
  /** The rules whose condition certainly holds. */
  fired: Fired
  areas: readonly AreaResult[]
  /** Of those, the ones that have a score, by id. */
  scored: ReadonlyMap<AreaId, ScoredArea>
  /** The sums behind each area: simulation reads them again with other floors. */
  terms: ReadonlyMap<AreaId, AreaTerms>
  needs: readonly Need[]
  axes: readonly Axis[]
  size: PlanSize
  measures: MeasureIndex
  /** What keeps measures out; the same before and after they are chosen. */
  limits: Limits
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

/** The same situation, knowing more: which measures may be chosen, or which are. Only what reads that is worked out again. */
export function knowing(situation: Situation, more: Partial<FactSources>): Situation {
  const { content, reading } = situation
  const sources = { ...situation.sources, ...more }
  const readers = choiceReaders(content)
  const before = situation.readable
  const after = withFacts(content, reading, sources)
  const readable = { ...before, fact: (id: FactId) => (readers.facts.has(id) ? after : before).fact(id) }
  const stillFired = new Set(situation.fired.links)
  const fired = content.links.filter((link) =>
    readers.links.has(link) ? holds(link.when, readable) === true : stillFired.has(link),
  )
  return { ...situation, sources, readable, fired: byEffect(fired) }
}

export const firedLinks = ({ links }: Content, readable: Readable): Fired =>
  byEffect(links.filter(({ when }) => holds(when, readable) === true))

function byEffect(links: readonly Link[]): Fired {
  const groups = new Map<Link['effect'], Link[]>()
  for (const link of links) {
    const group = groups.get(link.effect)
    if (group) group.push(link)
    else groups.set(link.effect, [link])
  }
  return { links, groups }
}

/** The rules of one kind whose condition certainly holds. */
export function firing<E extends Link['effect']>(
  { fired }: Pick<Situation, 'fired'>,
  effect: E,
): readonly Extract<Link, { effect: E }>[] {
  return (fired.groups.get(effect) ?? none) as readonly Extract<Link, { effect: E }>[]
}

const none: readonly Link[] = []
