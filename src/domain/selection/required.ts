import type { MeasureId } from '../ids'
import { holds } from '../questionnaire/holds'
import type { Because } from './results'
import { firing, type Situation } from './situation'

/** A measure that rules, and not only its relevance, put in the plan. */
export interface Requirement {
  measure: MeasureId
  because: Because
  /** A duty, a deadline, or what the plan cannot do without: it is never given up for lack of room. */
  firm: boolean
  duty: boolean
}

/** What has to be in the plan, as far as the situation tells; only measures that can be chosen here. */
export function requirementsOf(situation: Situation, available: ReadonlySet<MeasureId>): readonly Requirement[] {
  const { content, readable } = situation
  const found: Requirement[] = []
  const add = (measure: MeasureId, because: Because, firm: boolean, duty: boolean): void => {
    if (available.has(measure)) found.push({ measure, because, firm, duty })
  }
  for (const { id, measure } of firing(situation, 'first')) add(measure, { kind: 'link', link: id }, true, false)
  for (const link of firing(situation, 'require')) {
    const measures = link.measures.filter((id) => available.has(id))
    const wanted = measures.length > 0 || !link.fallback ? measures : [link.fallback]
    for (const measure of wanted) add(measure, { kind: 'link', link: link.id }, link.duty, link.duty)
  }
  for (const measure of content.selection.always) add(measure, { kind: 'always' }, true, false)
  for (const { when, measure } of content.selection.atLeastOne) {
    if (measure && holds(when, readable)) add(measure, { kind: 'always' }, true, false)
  }
  return found
}
