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
  const rewritten = refreshSchemas(folder).map((path) => `↻ ${path} was out of date and has been rewritten: commit it`)
  const files = readFolder(folder)
  const questionnaires = questionnairesIn(files)
  if (questionnaires.length === 0)
    return { lines: [`✖ ${folder} holds no questionnaire: a folder with a questionnaire.yaml is needed`], fine: false }
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
      lines: [...lines, '', `✖ ${id}: ${count(errors, 'problem')} to put right, ${count(warnings, 'warning')}`],
      fine: false,
    }
  const { content, examples } = loaded
  const size = [
    count(content.questions.length, 'question'),
    count(content.measures.length, 'measure'),
    count(content.links.length, 'link'),
    count(content.notices.length, 'notice'),
    count(content.norms.length, 'norm'),
    count(examples.length, 'example'),
  ].join(', ')
  return {
    lines: [...lines, `✔ ${id} ${content.journey.version}: ${size}; no problems, ${count(warnings, 'warning')}`],
    fine: true,
  }
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
