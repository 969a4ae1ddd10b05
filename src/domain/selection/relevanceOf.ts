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
export function relevanceOf(situation: Situation, weighing: Weighing, measure: Measure): Relevance {
  const contributions: { question: QuestionId; value: number }[] = []
  for (const question of measure.questions) {
    const value = weighing.contributions.get(question)
    if (value !== undefined) contributions.push({ question, value })
  }
  if (contributions.length === 0) return irrelevant
  contributions.sort((a, b) => b.value - a.value)
  const greatest = contributions[0]?.value ?? 0
  const others = contributions.slice(1).reduce((total, { value }) => total + value, 0)
  const sum = greatest + situation.content.selection.othersShare * others
  return { value: sum * bonusOf(situation, weighing, measure), answers: contributions.map(({ question }) => question) }
}

const irrelevant: Relevance = { value: 0, answers: [] }

/** What is the same for every measure, worked out once. */
export interface Weighing {
  /** What each low answer contributes. */
  contributions: ReadonlyMap<QuestionId, number>
  /** By measure, how much less it counts because of how people work here. */
  reach: ReadonlyMap<MeasureId, number>
}

export function weigh({ content, reading, readable, needs }: Situation): Weighing {
  const { index } = reading
  const needOf = new Map(needs.map(({ area, value }) => [area, value]))
  const contributions = new Map<QuestionId, number>()
  for (const [question, answer] of reading.counted) {
    const area = index.areaOf.get(question)
    if (answer.state !== 'given' || !area) continue
    const points = index.points(String(answer.value))
    if (points > 1) continue
    const value = (index.fullMark - points) * (area.questions[question] ?? 0) * area.weight * (needOf.get(area.id) ?? 0)
    if (value > 0) contributions.set(question, value)
  }
  const reach = new Map<MeasureId, number>()
  for (const { measures, factor, when } of content.selection.reach) {
    if (!holds(when, readable)) continue
    for (const measure of measures) reach.set(measure, (reach.get(measure) ?? 1) * factor)
  }
  return { contributions, reach }
}

function bonusOf(situation: Situation, weighing: Weighing, measure: Measure): number {
  const { content, size } = situation
  const { bonus } = content.selection
  const small = size.id === 'micro' || size.id === 'piccola'
  let factor = bonus.effort[measure.effort]
  if (measure.base) factor *= bonus.base
  if (measure.contexts.length <= bonus.specificMaxContexts) factor *= bonus.specific
  if (small && measure.quadrant === 'in-rete') factor *= bonus.inNetworkWhenSmall
  if (measure.prerequisiteMeasures.some((id) => !isInPlace(situation, id))) factor *= bonus.prerequisitesMissing
  return factor * (weighing.reach.get(measure.id) ?? 1)
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
