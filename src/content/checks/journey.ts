import { wordsOfJourney } from '../../text/contentProblems/journey'
import type { Placed } from '../placed'
import { error, type Problem } from '../problem'
import { type Names, unknownName } from './names'
import { readableAt } from './readable'

/** Every question is asked once; areas are asked in a section of their own; figures that add up name real boxes. */
export function journeyProblems(placed: Placed, questionNames: Names): Problem[] {
  const { journey, scoring, questions } = placed
  const asked = new Map<string, string>()
  const problems: Problem[] = []
  journey.value.sections.forEach((section, sectionIndex) => {
    section.pages.forEach((page, pageIndex) => {
      page.questions.forEach((id, index) => {
        const at = journey.at('sections', sectionIndex, 'pages', pageIndex, 'questions', index)
        problems.push(...unknownName(questionNames, id, at))
        const before = asked.get(id)
        if (before) problems.push(error(at, wordsOfJourney.askedTwice(id, before)))
        asked.set(id, page.id)
        const area = scoring.value.areas.find((one) => id in one.questions)?.id
        if (section.group === 'areas' && area && area !== section.id)
          problems.push(error(at, wordsOfJourney.wrongSection(id, area)))
      })
    })
    if (section.group === 'areas' && !scoring.value.areas.some(({ id }) => id === section.id))
      problems.push(error(journey.at('sections', sectionIndex, 'id'), wordsOfJourney.sectionWithoutArea(section.id)))
  })
  for (const { value, at } of questions)
    if (!asked.has(value.id)) problems.push(error(at('id'), wordsOfJourney.onNoPage(value.id)))
  return [...problems, ...portraitProblems(placed, questionNames), ...totalProblems(placed)]
}

/** Lists of organisations show a choice, a place and a number. */
const portraitTypes = { sector: 'choice', municipality: 'municipality', people: 'number' } as const

function portraitProblems({ journey, questions }: Placed, questionNames: Names): Problem[] {
  return Object.entries(portraitTypes).flatMap(([part, type]) => {
    const id = journey.value.portrait[part as keyof typeof portraitTypes]
    const at = journey.at('portrait', part)
    const question = questions.find(({ value }) => value.id === id)?.value
    if (!question) return unknownName(questionNames, id, at)
    return question.type === type ? [] : [error(at, wordsOfJourney.portrait(id, question.type, type))]
  })
}

function totalProblems(placed: Placed): Problem[] {
  return placed.profile.flatMap(({ value, at }) => {
    if (value.type !== 'fields' || !value.total) return []
    const refs = [...value.total.of.map((id) => `${value.id}.${id}`), value.total.to]
    return refs
      .filter((ref) => readableAt(ref, placed)?.kind !== 'number')
      .map((ref) => error(at('total'), wordsOfJourney.notAFigure(ref)))
  })
}
