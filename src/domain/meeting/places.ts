import type { QuestionId } from '../ids'
import type { SectionProgress } from '../questionnaire/progress'
import type { Section } from '../questionnaire/questionnaire'

/** Where a question stands in the meeting: one after the other, section by section. */
export interface Place {
  question: QuestionId
  section: Section
  /** Of the questions of its section, from 1. */
  number: number
  of: number
}

export function placesOf(progress: readonly SectionProgress[]): readonly Place[] {
  return progress.flatMap(({ section, asked }) =>
    asked.map((question, index) => ({ question, section, number: index + 1, of: asked.length })),
  )
}

/** The question of the meeting, or the one that comes where it would be if it is no longer asked. */
export function placeNow(
  places: readonly Place[],
  question: QuestionId,
  order: ReadonlyMap<QuestionId, number>,
): Place | undefined {
  const found = places.find((place) => place.question === question)
  if (found) return found
  const rank = order.get(question) ?? 0
  return places.find((place) => (order.get(place.question) ?? 0) >= rank) ?? places.at(-1)
}

export function step(places: readonly Place[], from: QuestionId, by: 1 | -1): Place | undefined {
  return places[places.findIndex(({ question }) => question === from) + by]
}

/** Minutes meant for a section: as many as a discussion of its questions takes, unless somebody chose otherwise. */
export const minutesFor = (questions: number): number => Math.max(2, Math.ceil(questions * minutesEach))
const minutesEach = 1.5
