import { closeCutJson } from './closeCutJson'
import type { FileProblem, ReadResult } from './fileProblem'
import { isRawObject } from './guardRaw'
import { parseJson } from './parseJson'
import { noChoices, projectFormat, startingParts } from './project'
import { type ContentFor, readProject } from './readProject'

/** Hundreds of times a full project; worth checking on the file's size before reading its text. */
export const largestFile = 20 * 1024 * 1024

/** Reads a project file. Changes nothing anywhere: what to do with the project is decided by who opened it. */
export function readProjectFile(text: string, content: ContentFor): ReadResult {
  if (text.length > largestFile) return refused({ code: 'tooLarge', size: text.length, limit: largestFile })
  /** The mark Notepad writes counts as a blank. */
  if (text.trim() === '') return refused({ code: 'empty' })
  const raw = parseJson(text)
  return raw === undefined ? refused(whyNotJson(text, content)) : readProject(raw, content)
}

const refused = (problem: FileProblem) => ({ status: 'refused', problem }) as const

function whyNotJson(json: string, content: ContentFor): FileProblem {
  const closed = closeCutJson(json)
  const raw = closed === undefined ? undefined : parseJson(closed)
  if (!isRawObject(raw) || raw.format !== projectFormat) return { code: 'notJson' }
  const rescue = readProject({ ...whatMayBeMissing, ...raw, choices: { ...noChoices, ...rawChoices(raw) } }, content)
  const line = json.split('\n').length
  return { code: 'cut', line, ...(rescue.status === 'read' && { rescued: rescue.project }) }
}

const whatMayBeMissing = { ...startingParts, answers: {}, notes: {}, completedSections: [], quarantine: [] }
const rawChoices = ({ choices }: { choices?: unknown }) => (isRawObject(choices) ? choices : {})
