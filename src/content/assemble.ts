import type { Content } from '../domain/content'
import { type ExampleProject, exampleProject } from './exampleFile'
import type { Placed } from './placed'
import type { Located } from './sources'

/** One value out of many files. */
export function assemble(placed: Placed): Content {
  const { value: journey } = placed.journey
  const questions = new Map(placed.questions.map(({ value }) => [value.id, value]))
  const order = journey.sections.flatMap(({ pages }) => pages.flatMap((page) => page.questions))
  return {
    journey,
    questions: order.flatMap((id) => questions.get(id) ?? []),
    scoring: placed.scoring.value,
    territory: placed.territory.value,
    migrations: values(placed.migrations),
    measures: values(placed.measures),
    indicators: values(placed.indicators),
    indicatorPackages: placed.indicatorFile.value.packages,
    norms: values(placed.norms),
    selection: placed.selection.value,
    needs: placed.needs.value,
    links: values(placed.links),
    notices: values(placed.notices),
    chapters: values(placed.chapters),
    planTexts: placed.plan.value,
    objectives: placed.objectives.value,
    glossary: values(placed.sources.glossary).flatMap(({ terms }) => terms),
  }
}

const values = <T>(located: readonly Located<T>[]): T[] => located.map(({ value }) => value)

export function assembleExamples({ sources, journey }: Placed): ExampleProject[] {
  return sources.examples.map(({ file, value }) => exampleProject(exampleId(file), value, journey.value))
}

/** "examples/officina.yaml" is the example "officina". */
export const exampleId = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '')
