import { checkMark } from '../content/checkMark'
import { isRawObject } from '../domain/project/guardRaw'
import { isOurs, type ProjectRecord } from './projectRecord'

/**
 * Put on what this very build has checked and written, so that reading it back does not take the whole check again:
 * the check brings zod along, and the first question would wait for it. It finds a record that was touched, broken or
 * written by another build; it is no defence against somebody who wants to forge one, who may as well edit the app.
 */
export interface Seal {
  /** Names the checks it went through: they change with the code of the domain and with the questions. */
  mark: string
  /** Of the project as it was written. */
  print: string
}

export type SealedRecord = ProjectRecord & { seal: Seal }

/** Without a mark (the development server) nothing is sealed and everything is checked. */
export function withSeal(record: ProjectRecord, mark = checkMark): ProjectRecord {
  /** What a consultant adds can change without this app changing: such a project is checked every time. */
  if (mark === '' || record.project.overlay) return record
  const sealed: SealedRecord = { ...record, seal: { mark, print: printOf(record.project) } }
  return sealed
}

export function isSealed(raw: unknown, mark = checkMark): raw is SealedRecord {
  if (mark === '' || !isOurs(raw)) return false
  const { seal, project }: { seal?: unknown; project: unknown } = raw
  return isRawObject(seal) && seal.mark === mark && seal.print === printOf(project)
}

/** FNV-1a over the JSON, and its length: the database gives keys back in the order in which they were written. */
export function printOf(value: unknown): string {
  const json = JSON.stringify(value)
  let print = 0x811c9dc5
  for (let place = 0; place < json.length; place += 1) print = Math.imul(print ^ json.charCodeAt(place), 0x01000193)
  return `${json.length}-${(print >>> 0).toString(36)}`
}
