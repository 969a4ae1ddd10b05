import type { Measure } from '../catalogue/measure'
import { holds } from '../questionnaire/holds'
import { countedAnswer } from '../questionnaire/readAnswers'
import type { Reason } from './results'
import { firing, type Situation } from './situation'

/** The rules and limits that keep measures out, worked out once for all of them. */
export interface Limits {
  /** By measure, the rule that excludes it. */
  excludedBy: ReadonlyMap<string, string>
  /** The rule that sends to study what needs a union agreement, if it holds. */
  withoutUnion: boolean
  costClass: number
  costShift: number
  contexts: ReadonlySet<string>
  people: number | undefined
  isPublic: boolean | undefined
}

export function limitsOf(situation: Pick<Situation, 'content' | 'readable' | 'fired'>): Limits {
  const { content, readable } = situation
  const { selection } = content
  const budget = readable.known(selection.budget.question)
  const ceilings = firing(situation, 'maxCost').map(({ costClass }) => costClass)
  const budgetClass = typeof budget === 'string' ? selection.budget.costClass[budget] : undefined
  const people = readable.known(selection.profile.people)
  return {
    excludedBy: exclusions(situation),
    withoutUnion: firing(situation, 'replace').length > 0,
    costClass: Math.min(budgetClass ?? selection.budget.ifUnknown, ...ceilings),
    costShift: selection.budget.scale.find(({ when }) => holds(when, readable))?.shift ?? 0,
    contexts: new Set(selection.contexts.filter(({ when }) => holds(when, readable) !== false).map(({ id }) => id)),
    people: typeof people === 'number' ? people : undefined,
    isPublic: holds(selection.profile.publicBody, readable),
  }
}

function exclusions(situation: Pick<Situation, 'readable' | 'fired'>): ReadonlyMap<string, string> {
  const pairs: [string, string][] = []
  for (const { id, measures } of firing(situation, 'exclude')) for (const measure of measures) pairs.push([measure, id])
  for (const { id, exclude } of firing(situation, 'maxActions'))
    for (const measure of exclude) pairs.push([measure, id])
  for (const { id, measure } of firing(situation, 'replace')) pairs.push([measure, id])
  for (const { id, excludeUntil } of firing(situation, 'require')) {
    if (!excludeUntil) continue
    const reached = holds(
      { question: excludeUntil.question, operator: 'atLeast', value: excludeUntil.atLeast },
      situation.readable,
    )
    if (reached !== true) pairs.push([excludeUntil.measure, id])
  }
  return new Map(pairs)
}

/** The cost class for an organisation of this size: written for fifty people, a step down for the smallest, up for the largest. */
export const costClassOf = (measure: Measure, { costShift }: Limits): number =>
  Math.min(4, Math.max(0, measure.costClass + costShift))

/**
 * Why a measure cannot be chosen here; nothing, if it can. What is not known keeps no measure out,
 * except what only public bodies do.
 */
export function whyNot(measure: Measure, limits: Limits): Reason | undefined {
  const { people, isPublic } = limits
  if (measure.publicBodies === 'only' && isPublic !== true) return { kind: 'publicBodies', only: true }
  if (measure.publicBodies === 'excluded' && isPublic === true) return { kind: 'publicBodies', only: false }
  if (people !== undefined && (people < measure.sizes.min || people > (measure.sizes.max ?? people))) {
    return { kind: 'size', min: measure.sizes.min, ...(measure.sizes.max !== undefined && { max: measure.sizes.max }) }
  }
  if (!measure.contexts.some((context) => limits.contexts.has(context))) return { kind: 'context' }
  const link = limits.excludedBy.get(measure.id)
  if (link) return { kind: 'link', link }
  if (measure.needsUnion && limits.withoutUnion) return { kind: 'union' }
  if (measure.quadrant === 'da-studiare') return { kind: 'study' }
  const costClass = costClassOf(measure, limits)
  if (costClass > limits.costClass) return { kind: 'cost', costClass, limit: limits.costClass }
  return undefined
}

/** What the answers say of the need a measure meets: some are low, all are already there, or none is known. */
export function needState({ reading }: Situation, measure: Measure): 'low' | 'inPlace' | 'notAnswered' {
  let given = 0
  let answered = 0
  for (const id of measure.questions) {
    const answer = countedAnswer(reading, id)
    if (!answer) continue
    answered++
    if (answer.state !== 'given') continue
    given++
    if (reading.index.points(String(answer.value)) <= 1) return 'low'
  }
  return given > 0 && given === answered ? 'inPlace' : 'notAnswered'
}
