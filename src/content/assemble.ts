import type { Measure } from '../domain/catalogue/measure'
import type { Norm } from '../domain/catalogue/norm'
import type { Content } from '../domain/content'
import type { Question } from '../domain/questionnaire/question'
import { type ExampleProject, exampleProject } from './exampleFile'
import { entries, type Sources } from './sources'

/** One value out of many files. The sources were checked: every kind that is needed is there. */
export function assemble(sources: Sources): Content {
  const journey = only(sources.journey)
  const questions = new Map(questionEntries(sources).map(({ value }) => [value.id, value]))
  const order = journey.sections.flatMap(({ pages }) => pages.flatMap((page) => page.questions))
  const indicators = only(sources.indicators)
  return {
    journey,
    questions: order.flatMap((id) => questions.get(id) ?? []),
    scoring: only(sources.scoring),
    territory: only(sources.territory),
    measures: entries<Measure>(sources.measures, 'measures').map(({ value }) => value),
    indicators: indicators.indicators,
    indicatorPackages: indicators.packages,
    norms: entries<Norm>(sources.norms, 'norms').map(({ value }) => value),
    selection: only(sources.selection),
    needs: only(sources.needs),
    links: only(sources.links).links,
    notices: only(sources.notices).notices,
    chapters: only(sources.chapters).chapters,
    planTexts: only(sources.plan),
    objectives: only(sources.objectives),
    glossary: only(sources.glossary).terms,
  }
}

export function assembleExamples(sources: Sources): ExampleProject[] {
  const journey = only(sources.journey)
  return sources.examples.map(({ file, value }) => exampleProject(file.replace(/^.*\/|\.yaml$/g, ''), value, journey))
}

export const questionEntries = (sources: Sources) =>
  entries<Question>([...sources.profile, ...sources.maturity], 'questions')

function only<T>(files: readonly { value: T }[]): T {
  const [file] = files
  if (!file) throw new Error('a content file is missing, and its absence was not reported')
  return file.value
}
