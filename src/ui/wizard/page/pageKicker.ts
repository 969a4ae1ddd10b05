import { questionnaire } from '../../../content/questionnaire'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import { placeText, sectionPlaceText } from '../../../text/questionPage'
import { placeOf } from '../journeyPath'

/** «Area 2 di 10, Tempi di lavoro · domande 1–3 di 8 · 6 da completare». */
export function pageKicker({ section, asked, missing }: SectionProgress, onPage: readonly string[]): string {
  const [first, last] = [onPage.at(0), onPage.at(-1)]
  return placeText({
    section: sectionPlaceText(section, placeOf(questionnaire, section)),
    first: first === undefined ? 0 : asked.indexOf(first) + 1,
    last: last === undefined ? 0 : asked.indexOf(last) + 1,
    total: asked.length,
    open: missing.length,
  })
}
