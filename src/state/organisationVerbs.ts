import { longest, type Project } from '../domain/project/project'
import { noHistory } from './history'
import { newId } from './newId'
import type { PortfolioTools } from './portfolioShape'
import { asRecord, type ProjectRecord } from './projectRecord'
import { wipeTraces } from './traces'

/** What is done to an organisation from the list. */
export interface OrganisationVerbs {
  /** @param name of the copy. */
  duplicate: (id: string, name: string) => Promise<void>
  archive: (id: string, archived: boolean) => Promise<void>
  tag: (id: string, tags: readonly string[]) => Promise<void>
  /** Can be taken back until another one is removed, or this page is closed. */
  remove: (id: string) => Promise<void>
  undoRemove: () => Promise<void>
  /** Like removing, and leaves no trace to come back from. */
  forget: (id: string) => Promise<void>
}

export function organisationVerbs(tools: PortfolioTools): OrganisationVerbs {
  const { session, storage, keeper, tabs, open, keep, drop, relist } = tools
  let removed: ProjectRecord | undefined

  /** Putting in order is no work on the organisation: the day of the last change stays. */
  async function rearrange(id: string, edit: (project: Project) => Project): Promise<void> {
    if ((await open(id)).status !== 'open') return
    const { project } = session.getState()
    if (project?.id !== id) return
    session.setState({ project: edit(project) })
    await keeper.flush()
    await relist(id)
  }

  async function takeAway(id: string): Promise<boolean> {
    await keeper.forget(id)
    try {
      await storage.remove(id)
    } catch (error) {
      keeper.failed(error)
      return false
    }
    wipeTraces(id)
    tabs.tell({ kind: 'removed', id })
    drop(id)
    return true
  }

  return {
    duplicate: async (id, name) => {
      if ((await open(id)).status !== 'open') return
      const { project } = session.getState()
      if (project?.id !== id) return
      const organisation = name.slice(0, longest.organisation)
      await keep({ ...project, id: newId(), organisation, archived: false, updatedAt: new Date().toISOString() })
    },
    archive: (id, archived) => rearrange(id, (project) => ({ ...project, archived })),
    tag: (id, tags) =>
      rearrange(id, (project) => ({
        ...project,
        tags: [...new Set(tags.map((tag) => tag.trim().slice(0, longest.tag)).filter(Boolean))].slice(0, longest.tags),
      })),
    remove: async (id) => {
      await keeper.flush()
      const record = asRecord(await storage.read(id).catch(() => undefined))
      if (await takeAway(id)) removed = record
    },
    undoRemove: async () => {
      const record = removed
      removed = undefined
      if (!record) return
      /** Not `write`: whether it had been checked by this build is not known any more. */
      await storage.change(record.project.id, () => record).catch(keeper.failed)
      await relist(record.project.id)
    },
    forget: async (id) => {
      if (removed?.project.id === id) removed = undefined
      if (!(await takeAway(id))) return
      if (session.getState().history.of === id) session.setState({ history: noHistory })
    },
  }
}
