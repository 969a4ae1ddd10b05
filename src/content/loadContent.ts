import type { Content } from '../domain/content'
import { assemble, assembleExamples } from './assemble'
import { allProblems } from './checks/allProblems'
import type { ExampleProject } from './exampleFile'
import { type ContentFiles, readFolder } from './folder'
import { place } from './placed'
import { ContentError, type Problem } from './problem'
import { readSources } from './sources'

export interface LoadedContent {
  content: Content
  examples: readonly ExampleProject[]
  warnings: readonly Problem[]
}

export type ExaminedContent = { problems: readonly Problem[] } & ({ loaded?: never } | { loaded: LoadedContent })

/** Everything that is wrong in the folder, at once; and the content, if nothing is. */
export function examineContent(files: ContentFiles, questionnaire: string, today: string): ExaminedContent {
  const { sources, problems: unreadable } = readSources(files, questionnaire)
  if (unreadable.length > 0) return { problems: unreadable }
  const placed = place(sources)
  const problems = allProblems(placed, today)
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  return { problems, loaded: { content: assemble(placed), examples: assembleExamples(placed), warnings: problems } }
}

/** Reads, checks and assembles; throws with every problem found. For Node: the browser gets it from the plugin. */
export function loadAll(folder: string, questionnaire = 'conciliazione', today = isoToday()): LoadedContent {
  const { problems, loaded } = examineContent(readFolder(folder), questionnaire, today)
  if (!loaded) throw new ContentError(folder, problems)
  return loaded
}

export function loadContent(folder: string, questionnaire?: string): Content {
  return loadAll(folder, questionnaire).content
}

const isoToday = () => new Date().toISOString().slice(0, 10)
