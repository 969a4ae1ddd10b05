import type { Measure } from '../catalogue/measure'
import type { QuestionId } from '../ids'
import type { QuestionnaireIndex } from '../questionnaire/indexQuestionnaire'
import type { Floors } from './areaTerms'

/** What these measures, once they run steadily, would raise the answers to. Simulation is this and nothing else. */
export function floorsOf(measures: Iterable<Measure>, index: QuestionnaireIndex): Floors {
  const floors = new Map<QuestionId, number>()
  for (const { raises } of measures) {
    for (const { question, to } of raises) floors.set(question, Math.max(floors.get(question) ?? 0, index.points(to)))
  }
  return floors
}
