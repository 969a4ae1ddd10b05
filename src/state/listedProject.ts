import { portrait } from '../content/portrait'
import { isRawObject } from '../domain/project/guardRaw'
import { type ProjectSummary, summarise } from '../domain/project/summary'
import { copyMarks } from './projectRecord'

/** One line of the list of organisations, as it is shown and as it is stored beside the project. */
export interface ListedProject extends ProjectSummary {
  lastCopy?: string
  changesSinceCopy: number
}

export function listed(project: Parameters<typeof summarise>[0], record: unknown): ListedProject {
  const { changedSinceCopy, ...marks } = copyMarks(record)
  return { ...summarise(project, portrait), ...marks, changesSinceCopy: changedSinceCopy.length }
}

/** Changes with what a line holds: a line of another shape is worked out again from the project. */
const lineVersion = 2

/** So that a list of hundreds does not take hundreds of whole projects out of the storage. */
export const storedLine = (line: ListedProject) => ({ version: lineVersion, line })

/** Written by this app in the same breath as the project; anything else is not trusted. */
export const lineIn = (raw: unknown): ListedProject | undefined =>
  isRawObject(raw) && raw.version === lineVersion && isRawObject(raw.line)
    ? (raw.line as unknown as ListedProject)
    : undefined
