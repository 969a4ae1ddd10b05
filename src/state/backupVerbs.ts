import { isRawObject } from '../domain/project/guardRaw'
import type { Project } from '../domain/project/project'
import type { ContentFor } from '../domain/project/readProject'
import { newId } from './newId'
import type { PortfolioTools } from './portfolioShape'

/** An organisation of a file, and what the person decided: a new one, in the place of the one here, or beside it. */
export interface Restored {
  project: Project
  how: 'take' | 'replace' | 'both'
}

/** All the organisations, in one file and back. */
export interface BackupVerbs {
  /** Every project as it is stored, those that cannot be read too. */
  everything: () => Promise<readonly unknown[]>
  /** To be called when they have been saved as a file. */
  allCopied: () => Promise<void>
  /** The one that is stored here, if it can be read. */
  stored: (id: string, content: ContentFor) => Promise<{ here: boolean; project?: Project }>
  /** @param savedAt when the file was saved, if it says so: it is a copy of them. */
  restore: (chosen: readonly Restored[], savedAt: string) => Promise<void>
}

const projectIn = (record: unknown): unknown => (isRawObject(record) ? record.project : undefined)

export function backupVerbs({ storage, keeper, tabs, load }: PortfolioTools): BackupVerbs {
  const ids = async () => {
    await keeper.flush()
    const lines = await storage.readLines().catch(() => storage.inMemory())
    return [...lines.keys()]
  }
  return {
    everything: async () => {
      const records: unknown[] = []
      for (const id of await ids()) records.push(await storage.read(id))
      return records.map((record) => projectIn(record) ?? record)
    },
    allCopied: async () => {
      for (const id of await ids()) await keeper.copySaved(id).catch(() => {})
      await load()
    },
    stored: async (id, content) => {
      const record = await storage.read(id).catch(() => undefined)
      if (record === undefined) return { here: false }
      if (storage.isSealed(record)) return { here: true, project: record.project }
      const { readProject } = await import('../domain/project/readProject')
      const result = readProject(projectIn(record), content)
      return { here: true, ...(result.status === 'read' && { project: result.project }) }
    },
    restore: async (chosen, savedAt) => {
      for (const { project: found, how } of chosen) {
        const project = how === 'both' ? { ...found, id: newId() } : found
        await keeper.flush()
        await keeper.forget(project.id)
        const copy = savedAt === '' ? {} : { lastCopy: savedAt }
        await storage.write({ project, ...copy, changedSinceCopy: [] }).catch(keeper.failed)
        tabs.tell({ kind: 'saved', id: project.id, clashes: [] })
      }
      await load()
    },
  }
}
