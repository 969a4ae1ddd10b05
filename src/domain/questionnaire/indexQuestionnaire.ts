import type { QuestionnaireContent } from '../content'
import type { AreaId, OptionId, QuestionId } from '../ids'
import type { Area } from '../scoring/scoringModel'
import type { Condition } from './condition'
import type { Question } from './question'

/** What is looked up again and again, built once for each content. */
export interface QuestionnaireIndex {
  questions: readonly Question[]
  byId: ReadonlyMap<QuestionId, Question>
  /** Place of each question in the order in which they are asked. */
  order: ReadonlyMap<QuestionId, number>
  rank: (question: QuestionId, option: OptionId) => number
  named: (condition: string) => Condition
  areas: readonly Area[]
  areaOf: ReadonlyMap<QuestionId, Area>
  /** Questions of each area with their weights. */
  weights: ReadonlyMap<AreaId, readonly (readonly [QuestionId, number])[]>
  municipalities: ReadonlySet<string>
  /** Points of an option of a maturity question. */
  points: (option: OptionId) => number
  /** Points of the highest anchor. */
  fullMark: number
}

const built = new WeakMap<object, QuestionnaireIndex>()

/** The index of a content; the same content always gets the same one. */
export function indexQuestionnaire(content: QuestionnaireContent): QuestionnaireIndex {
  const known = built.get(content.questions)
  if (known) return known
  const index = build(content)
  built.set(content.questions, index)
  return index
}

function build({ questions, journey, scoring, territory }: QuestionnaireContent): QuestionnaireIndex {
  const ranks = new Map(questions.map((question) => [question.id, optionRanks(question)]))
  const points = new Map(Object.entries(scoring.points))
  return {
    questions,
    byId: new Map(questions.map((question) => [question.id, question])),
    order: new Map(questions.map(({ id }, place) => [id, place])),
    rank: (question, option) => ranks.get(question)?.get(option) ?? -1,
    named: (condition) => journey.conditions[condition] ?? { any: [{ all: [] }] },
    areas: scoring.areas,
    areaOf: new Map(scoring.areas.flatMap((area) => Object.keys(area.questions).map((id) => [id, area] as const))),
    weights: new Map(scoring.areas.map((area) => [area.id, Object.entries(area.questions)])),
    municipalities: new Set(territory.municipalities.map(({ id }) => id)),
    points: (option) => points.get(option) ?? 0,
    fullMark: Math.max(...points.values()),
  }
}

function optionRanks(question: Question): ReadonlyMap<OptionId, number> {
  const options = 'options' in question ? question.options : []
  return new Map(options.map(({ id }, place) => [id, place]))
}
