import type { Measure } from '../catalogue/measure'
import type { MeasureId, QuestionId } from '../ids'
import { holds } from '../questionnaire/holds'
import { countedAnswer } from '../questionnaire/readAnswers'
import { firing, type Situation } from './situation'

export interface Relevance {
  value: number
  /** Low answers that make the measure relevant, heaviest first. */
  answers: readonly QuestionId[]
}

/**
 * (greatest contribution + a share of the others) × bonuses. Each linked question answered "assente" or "informale"
 * contributes (full mark − points) × its weight × the weight of its area × the need of that area.
 *
 * Not the plain sum: tried on this catalogue, the sum rewards measures linked to many questions and gives nearly the
 * same list to a workshop, a warehouse, a care home and a municipality.
 */
export function relevanceOf(situation: Situation, measure: Measure): Relevance {
  const contributions = measure.questions
    .map((question) => ({ question, value: contributionOf(situation, question) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  const [greatest, ...others] = contributions.map(({ value }) => value)
  const sum =
    (greatest ?? 0) + situation.content.selection.othersShare * others.reduce((total, value) => total + value, 0)
  return { value: sum * bonusOf(situation, measure), answers: contributions.map(({ question }) => question) }
}

function contributionOf({ reading, needs }: Situation, question: QuestionId): number {
  const answer = countedAnswer(reading, question)
  const area = reading.index.areaOf.get(question)
  if (answer?.state !== 'given' || !area) return 0
  const points = reading.index.points(String(answer.value))
  if (points > 1) return 0
  const need = needs.find((candidate) => candidate.area === area.id)?.value ?? 0
  return (reading.index.fullMark - points) * (area.questions[question] ?? 0) * area.weight * need
}

function bonusOf(situation: Situation, measure: Measure): number {
  const { content, readable, size } = situation
  const { bonus, reach } = content.selection
  const small = size.id === 'micro' || size.id === 'piccola'
  let factor = bonus.effort[measure.effort]
  if (measure.base) factor *= bonus.base
  if (measure.contexts.length <= bonus.specificMaxContexts) factor *= bonus.specific
  if (small && measure.quadrant === 'in-rete') factor *= bonus.inNetworkWhenSmall
  if (measure.prerequisiteMeasures.some((id) => !isInPlace(situation, id))) factor *= bonus.prerequisitesMissing
  for (const { measures, factor: reached, when } of reach) {
    if (measures.includes(measure.id) && holds(when, readable)) factor *= reached
  }
  return factor
}

/** A measure is already there when the answers it would raise have reached what it raises them to. */
export function isInPlace({ reading, measures }: Situation, id: MeasureId): boolean {
  const first = measures.byId.get(id)?.raises.filter(({ when }) => when === 'first') ?? []
  return (
    first.length > 0 &&
    first.every(({ question, to }) => {
      const answer = countedAnswer(reading, question)
      return answer?.state === 'given' && reading.index.points(String(answer.value)) >= reading.index.points(to)
    })
  )
}

/** By measure, the rules that make it count more. */
export function proposedBy(situation: Situation): ReadonlyMap<MeasureId, readonly string[]> {
  const rules = new Map<MeasureId, string[]>()
  for (const { id, measures } of firing(situation, 'propose')) {
    for (const measure of measures) rules.set(measure, [...(rules.get(measure) ?? []), id])
  }
  return rules
}
