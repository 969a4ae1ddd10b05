import { isRawObject } from '../domain/project/guardRaw'
import { patchBetween, touchedBy } from '../domain/project/patch'
import { type Project, projectVersion } from '../domain/project/project'

/** What is stored of one project. */
export interface ProjectRecord {
  project: Project
  /** When a copy was last saved as a file. */
  lastCopy?: string
  /** Names of the things changed after that copy. */
  changedSinceCopy: readonly string[]
}

/** Written by this version of the app, so it may be merged with; what is not is never written over. */
export const isOurs = (raw: unknown): raw is { project: Project } =>
  isRawObject(raw) && isRawObject(raw.project) && raw.project.formatVersion === projectVersion

/** For what another tab of this same app has just written. Anything else goes through `readProject`. */
export const asRecord = (raw: unknown): ProjectRecord | undefined =>
  isOurs(raw) ? { ...copyMarks(raw), project: raw.project } : undefined

/** What is known of the copies of a project. */
export function copyMarks(raw: unknown): Omit<ProjectRecord, 'project'> {
  const { lastCopy, changedSinceCopy } = isRawObject(raw) ? raw : {}
  return {
    ...(typeof lastCopy === 'string' && { lastCopy }),
    changedSinceCopy: Array.isArray(changedSinceCopy)
      ? changedSinceCopy.filter((name) => typeof name === 'string')
      : [],
  }
}

export const withChanged = (record: ProjectRecord, names: readonly string[]): ProjectRecord => ({
  ...record,
  changedSinceCopy: [...new Set([...record.changedSinceCopy, ...names])],
})

/** The names of what differs between two states of a project. */
export const changedNames = (before: Project, after: Project): string[] =>
  before === after ? [] : [...touchedBy(patchBetween(before, after)).keys()]
