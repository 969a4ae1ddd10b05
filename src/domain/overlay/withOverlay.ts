import type { PlanContent, QuestionnaireContent } from '../content'
import { guideOf, type QuestionGuides, withoutGuide } from '../questionnaire/guides'
import type { Question } from '../questionnaire/question'
import type { Page, Section } from '../questionnaire/questionnaire'
import type { Overlay, OwnQuestion } from './overlay'

/** A page holds at most so many questions (`pageSchema`). */
const fullPage = 6

/** The questionnaire, and after the pages of each section those of the consultant. */
export function withOwnQuestions<C extends QuestionnaireContent>(base: C, overlay: Overlay): C {
  const own = overlay.questions ?? []
  if (own.length === 0) return base
  const sections = base.journey.sections.map((section) => {
    const pages = ownPages(base, section, overlay)
    return pages.length > 0 ? { ...section, pages: [...section.pages, ...pages] } : section
  })
  const byId = new Map([...base.questions, ...own.map(asked)].map((question) => [question.id, question]))
  const order = sections.flatMap(({ pages }) => pages.flatMap(({ questions }) => questions))
  return {
    ...base,
    journey: { ...base.journey, sections },
    questions: order.flatMap((id) => byId.get(id) ?? []),
    scoring: {
      ...base.scoring,
      areas: base.scoring.areas.map((area) => ({
        ...area,
        questions: { ...area.questions, ...weights(own, area.id) },
      })),
    },
  }
}

/** Where a question of the consultant is asked: at the end of its area, or of the profile. */
function sectionOf({ journey }: Pick<QuestionnaireContent, 'journey'>, question: OwnQuestion) {
  if (question.type === 'anchors') return question.area
  return journey.sections.findLast(({ group }) => group === 'profile')?.id
}

function ownPages(base: QuestionnaireContent, section: Section, { id, name, questions = [] }: Overlay): Page[] {
  const here = questions.filter((question) => sectionOf(base, question) === section.id).map(({ id }) => id)
  return Array.from({ length: Math.ceil(here.length / fullPage) }, (_, page) => ({
    id: [id, section.id, ...(page > 0 ? [page + 1] : [])].join('-'),
    title: name,
    questions: here.slice(page * fullPage, (page + 1) * fullPage),
  }))
}

const weights = (own: readonly OwnQuestion[], area: string): Record<string, number> =>
  Object.fromEntries(
    own.flatMap((question) =>
      question.type === 'anchors' && question.area === area ? [[question.id, question.weight]] : [],
    ),
  )

/** As ours are at run time: where it counts is in the scoring model. */
function asked(question: OwnQuestion): Question {
  if (question.type !== 'anchors') return question
  const { area: _, weight: __, ...ours } = question
  return withoutGuide(ours)
}

/** The explanations of the consultant's questions, and the consultant's words in those of ours. */
export function withOwnGuides(base: QuestionGuides, { questions = [], texts }: Overlay): QuestionGuides {
  const own = questions.flatMap((question) => (question.type === 'anchors' ? [[question.id, guideOf(question)]] : []))
  const reworded = Object.entries(texts?.questions ?? {}).flatMap(([id, words]) => {
    const guide = base[id]
    return guide ? [[id, { ...guide, ...words }]] : []
  })
  return { ...base, ...Object.fromEntries([...own, ...reworded]) }
}

/** The catalogue with the consultant's measures and indicators, and the consultant's words where they were given. */
export function withOwnMeasures<C extends PlanContent>(base: C, { measures = [], indicators = [], texts }: Overlay): C {
  return {
    ...base,
    measures: [...base.measures.map((measure) => ({ ...measure, ...texts?.measures?.[measure.id] })), ...measures],
    indicators: [...base.indicators, ...indicators],
    chapters: base.chapters.map((chapter) => ({
      ...chapter,
      texts: { ...chapter.texts, ...texts?.chapters?.[chapter.id] },
    })),
  }
}
