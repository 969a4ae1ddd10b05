import type { QuestionId } from '../ids'
import type { QuestionnaireIndex } from '../questionnaire/indexQuestionnaire'
import { countedAnswer } from '../questionnaire/readAnswers'
import type { Situation } from '../selection/situation'
import type { PackageOption, PackageProblem } from './packageProblem'

/**
 * What raising each question to so many points would bring:
 *
 *   expected rise in points ÷ full mark × points of the area that hang on the question × need × weight of the area.
 *
 * An answer that is not known counts as each of its options in equal measure: raising it brings the mean of what it
 * would bring. It is a sum over questions, so that measures can be compared and added up; two that raise the same
 * question bring the greater rise, not both. It ranks packages and is never shown as a score.
 */
export function expectedGains(situation: Situation): PackageProblem['gains'] {
  const { index } = situation.reading
  const needs = new Map(situation.needs.map(({ area, value }) => [area, value]))
  const levels = [...new Set(Object.values(situation.content.scoring.points))].sort((a, b) => a - b)
  const gains: Record<QuestionId, { points: number; gain: number }[]> = {}
  for (const area of situation.scored.values()) {
    const weight = (needs.get(area.area) ?? 0) * (index.areas.find(({ id }) => id === area.area)?.weight ?? 0)
    for (const { question, max } of area.rows) {
      const worth = (max / index.fullMark) * weight
      gains[question] = levels
        .map((points) => ({ points, gain: expectedRise(situation, index, question, points) * worth }))
        .filter(({ gain }) => gain > 0)
    }
  }
  return gains
}

function expectedRise({ reading }: Situation, index: QuestionnaireIndex, id: QuestionId, points: number): number {
  const answer = countedAnswer(reading, id)
  if (answer?.state === 'given') return Math.max(0, points - index.points(String(answer.value)))
  const asked = index.byId.get(id)
  const options = asked && 'options' in asked ? asked.options : []
  if (options.length === 0) return 0
  const rises = options.map((option) => Math.max(0, points - index.points(option.id)))
  return rises.reduce((sum, rise) => sum + rise, 0) / options.length
}

/** At equal gain the package that asks for fewer hours is the better one: an hour weighs as little as this. */
export const hourWeight = 1e-5

/** What a package is worth: for each question the greatest rise, less the breath of its hours. */
export function worthOf({ gains }: Pick<PackageProblem, 'gains'>, chosen: readonly PackageOption[]): number {
  const raised = new Map<QuestionId, number>()
  for (const { raises } of chosen) {
    for (const { question, points } of raises)
      raised.set(question, Math.max(raised.get(question) ?? 0, gainAt(gains, question, points)))
  }
  const gain = [...raised.values()].reduce((sum, value) => sum + value, 0)
  return gain - chosen.reduce((sum, option) => sum + effortOf(option), 0)
}

export const effortOf = ({ hours }: PackageOption): number => hourWeight * (1 + hours.first)

export function gainAt(gains: PackageProblem['gains'], question: QuestionId, points: number): number {
  return gains[question]?.findLast((step) => step.points <= points)?.gain ?? 0
}
