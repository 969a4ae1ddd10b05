import type { QuestionnaireContent } from '../content'
import type { QuestionId } from '../ids'
import type { Section } from './questionnaire'
import { askedState, countedAnswer, type Reading } from './readAnswers'

export interface SectionProgress {
  section: Section
  /** Questions that apply, or may apply. */
  asked: readonly QuestionId[]
  /** Of those, without any answer: "non so" and "non si applica" are answers. */
  missing: readonly QuestionId[]
  /** "Non so". */
  toVerify: readonly QuestionId[]
  state: 'notAsked' | 'toDo' | 'started' | 'complete'
}

/** How far each section is. A section may be declared complete by the person although something is missing. */
export function sectionProgress(
  content: QuestionnaireContent,
  reading: Reading,
  declaredComplete: readonly string[],
): readonly SectionProgress[] {
  return content.journey.sections.map((section) => {
    const asked = section.pages
      .flatMap(({ questions }) => questions)
      .filter((id) => askedState(reading, id) !== 'notAsked')
    const missing = asked.filter((id) => countedAnswer(reading, id) === undefined)
    const toVerify = asked.filter((id) => countedAnswer(reading, id)?.state === 'unknown')
    return {
      section,
      asked,
      missing,
      toVerify,
      state: stateOf(asked.length, missing.length, declaredComplete.includes(section.id)),
    }
  })
}

function stateOf(asked: number, missing: number, declared: boolean): SectionProgress['state'] {
  if (asked === 0) return 'notAsked'
  if (missing === 0 || declared) return 'complete'
  return missing === asked ? 'toDo' : 'started'
}

/** Answers that are saved and do not count, because their question is no longer asked. */
export function hiddenAnswers(reading: Reading): readonly QuestionId[] {
  return Object.keys(reading.answers).filter(
    (id) => reading.index.byId.has(id) && askedState(reading, id) === 'notAsked',
  )
}
