import { wordsOfReport } from '../text/contentProblems/report'
import { type ContentFiles, readFolder } from './folder'
import { refreshSchemas } from './jsonSchemas'
import { examineContent } from './loadContent'
import { describeProblem } from './problem'

/** What `npm run content` prints, line by line, and whether all is well. */
export interface ContentReport {
  lines: readonly string[]
  fine: boolean
}

/** Checks every questionnaire of the folder, and keeps the editor schemas up to date. */
export function checkContent(folder: string, today: string): ContentReport {
  const rewritten = refreshSchemas(folder).map((path) => `↻ ${wordsOfReport.rewritten(path)}`)
  const files = readFolder(folder)
  const questionnaires = questionnairesIn(files)
  if (questionnaires.length === 0) return { lines: [`✖ ${wordsOfReport.noQuestionnaire(folder)}`], fine: false }
  const reports = questionnaires.map((id) => reportOn(folder, files, id, today))
  return { lines: [...rewritten, ...reports.flatMap(({ lines }) => lines)], fine: reports.every(({ fine }) => fine) }
}

const questionnairesIn = (files: ContentFiles): string[] =>
  [...files.keys()].filter((path) => /^[^/]+\/questionnaire\.yaml$/.test(path)).map((path) => path.split('/')[0] ?? '')

function reportOn(folder: string, files: ContentFiles, id: string, today: string): ContentReport {
  const { problems, loaded } = examineContent(files, id, today)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const lines = problems.map((problem) => describeProblem(folder, problem))
  if (!loaded)
    return {
      lines: [...lines, '', `✖ ${id}: ${wordsOfReport.toPutRight(errors, warnings)}`],
      fine: false,
    }
  const { content, examples } = loaded
  const size = wordsOfReport.size({
    questions: content.questions.length,
    measures: content.measures.length,
    rules: content.links.length,
    notices: content.notices.length,
    norms: content.norms.length,
    examples: examples.length,
  })
  return {
    lines: [...lines, `✔ ${id} ${content.journey.version}: ${size}; ${wordsOfReport.fine(warnings)}`],
    fine: true,
  }
}
