import { createStore, type StateCreator } from 'zustand'
import { nameOverlay } from '../domain/overlay/nameOverlay'
import type { Overlay } from '../domain/overlay/overlay'
import type { Adjusted } from '../domain/project/fileProblem'
import { isRawObject } from '../domain/project/guardRaw'
import { newProject } from '../domain/project/newProject'
import { type Project, projectVersion } from '../domain/project/project'
import { backupVerbs } from './backupVerbs'
import { lookCloser } from './glances'
import { noHistory } from './history'
import { type ListedProject, listed } from './listedProject'
import { newId } from './newId'
import { organisationVerbs } from './organisationVerbs'
import type {
  Original,
  Portfolio,
  PortfolioParts,
  PortfolioTools,
  PortfolioVerbs,
  UnreadableProject,
} from './portfolioShape'
import { copyMarks } from './projectRecord'
import { wipeTraces } from './traces'

/** Checking what is stored takes zod: it comes when something stored was not sealed by this very build. */
const reader = () => import('../domain/project/readProject')

export const portfolioState =
  (parts: PortfolioParts): StateCreator<Portfolio & PortfolioVerbs> =>
  (set, get) => {
    const { session, storage, keeper, tabs, questionnaire } = parts
    let wanted: string | undefined

    const drop = (id: string) => {
      const others = <T extends { id: string }>(list: readonly T[]) => list.filter((other) => other.id !== id)
      set(({ projects, unreadable }) => ({ projects: others(projects), unreadable: others(unreadable) }))
    }
    tabs.listen((message) => {
      if (message.kind !== 'removed') return
      wipeTraces(message.id)
      drop(message.id)
    })

    async function keep(project: Project): Promise<Project> {
      wanted = project.id
      await keeper.add({ project, changedSinceCopy: [] })
      const line = listed(project, undefined)
      set(({ projects }) => ({ projects: [line, ...projects.filter(({ id }) => id !== project.id)] }))
      return project
    }

    async function readLines(): Promise<ReadonlyMap<string, ListedProject | undefined>> {
      await keeper.flush()
      return storage.readLines().catch((error: unknown) => {
        keeper.failed(error)
        return new Map([...storage.inMemory()].map(([id, record]) => [id, listed(record.project, record)]))
      })
    }

    /** A record that has no line yet: written by an older app, or by something else. */
    async function readLine(id: string): Promise<ListedProject | UnreadableProject> {
      const record = await storage.read(id)
      const raw = projectIn(record)
      if (storage.isSealed(record)) return listed(record.project, record)
      const written = (await reader()).readWritten(raw)
      if (written.status === 'refused') return { id, ...organisationIn(raw), problem: written.problem }
      const line = listed(written.project, record)
      storage.writeLine(line).catch(() => {})
      return line
    }

    async function readList(): Promise<void> {
      const projects: ListedProject[] = []
      const unreadable: UnreadableProject[] = []
      const [lines, persistent] = await Promise.all([readLines(), storage.isPersistent().catch(() => undefined)])
      for (const [id, line] of lines) {
        const found = line ?? (await readLine(id))
        if ('problem' in found) unreadable.push(found)
        else projects.push(found)
      }
      const known = persistent !== undefined && { persistent }
      set({ status: 'ready', projects: byLastChange(projects), unreadable, ...known })
    }

    async function relist(id: string): Promise<void> {
      const line = (await readLines()).get(id)
      drop(id)
      if (line) set(({ projects }) => ({ projects: byLastChange([line, ...projects]) }))
    }
    const tools: PortfolioTools = {
      ...parts,
      load: () => get().load(),
      open: (id) => get().open(id),
      ...{ keep, drop, relist },
    }

    return {
      status: 'unread',
      projects: [],
      unreadable: [],
      glances: {},

      ...organisationVerbs(tools),
      ...backupVerbs(tools),

      load: readList,

      lookCloser: async (stopped) =>
        lookCloser({
          ...{ storage, stopped },
          projects: get().projects,
          scorer: await parts.scorer(),
          readable: async (record) => {
            if (storage.isSealed(record)) return record.project
            const result = (await reader()).readProject(projectIn(record), await questionnaire())
            return result.status === 'read' ? result.project : undefined
          },
          onAreas: (found) => set(({ glances }) => ({ glances: { ...glances, ...found } })),
          onUnreadable: async (id) => {
            await storage.removeLine(id).catch(() => {})
            const found = await readLine(id)
            if (!('problem' in found)) return
            drop(id)
            set(({ unreadable }) => ({ unreadable: [...unreadable, found] }))
          },
        }),

      create: async (organisation, compiledBy, track, today, overlay) => {
        const { id, version } = (await questionnaire())({}).journey
        const content = { id, version }
        const project = newProject({ id: newId(), content, organisation, compiledBy, track, today, now: isoNow() })
        return keep(overlay ? nameOverlay(project, overlay) : project)
      },

      addOn: async (overlay) => {
        const { project } = session.getState()
        if (!project) return noneAdjusted
        const [{ readProject }, content] = await Promise.all([reader(), questionnaire()])
        const result = readProject(nameOverlay(project, overlay), content)
        if (result.status === 'refused') return noneAdjusted
        session.setState({ project: { ...result.project, updatedAt: isoNow() }, history: noHistory })
        await keeper.flush()
        return result.adjusted
      },

      open: async (id) => {
        wanted = id
        if (session.getState().project?.id === id) return { status: 'open', adjusted: noneAdjusted }
        await keeper.flush()
        const record = await storage.read(id).catch(keeper.failed)
        if (record === undefined) return { status: 'missing' }
        if (storage.isSealed(record)) {
          if (wanted !== id) return { status: 'superseded' }
          keeper.open({ ...copyMarks(record), project: record.project })
          return { status: 'open', adjusted: noneAdjusted }
        }
        const raw = projectIn(record)
        const [{ readProject }, content] = await Promise.all([reader(), questionnaire()])
        const result = readProject(raw, content)
        if (result.status === 'refused') {
          await storage.removeLine(id).catch(() => {})
          return { status: 'unreadable', problem: result.problem }
        }
        if (wanted !== id) return { status: 'superseded' }
        const { adjusted } = result
        const project = withTodaysOverlay(result.project, parts.overlayOf(result.project))
        const opened = { ...copyMarks(record), project }
        if (adjusted.content || adjusted.setAside.length > 0)
          await storage.keepOriginal(id, { project: raw, adjusted }).catch(() => {})
        if (isAdjusted(adjusted) || project !== result.project || versionIn(raw) !== projectVersion)
          await keeper.add(opened)
        else {
          keeper.open(opened)
          storage.seal(opened).catch(() => {})
        }
        return { status: 'open', adjusted }
      },

      openExample: (example) => keep({ ...example, id: newId(), updatedAt: isoNow() }),

      add: async (project) => keep((await get().has(project.id)) ? { ...project, id: newId() } : project),

      has: async (id) => (await storage.read(id).catch(() => undefined)) !== undefined,

      copySaved: async (id) => {
        /** Where nothing can be written that has been said already. */
        await keeper.copySaved(id).catch(() => {})
        if (get().status === 'ready') await get().load()
      },

      original: async (id) => {
        const kept = await storage.readOriginal(id).catch(() => undefined)
        return isRawObject(kept) && isRawObject(kept.adjusted) ? (kept as unknown as Original) : undefined
      },

      dropOriginal: (id) => storage.dropOriginal(id).catch(() => {}),

      unreadableFile: async (id) => {
        const record = await storage.read(id)
        return { name: `conciliazione-${id}.json`, text: `${JSON.stringify(projectIn(record) ?? record, null, 2)}\n` }
      },
    }
  }

/** The additions may have been loaded again, in a newer version, since it was last open. */
const withTodaysOverlay = (project: Project, overlay: Overlay | undefined): Project =>
  overlay && overlay.version !== project.overlay?.version ? nameOverlay(project, overlay) : project

const noneAdjusted: Adjusted = { setAside: [], recovered: [] }
const isoNow = () => new Date().toISOString()

const projectIn = (record: unknown): unknown => (isRawObject(record) ? record.project : undefined)
const versionIn = (raw: unknown): unknown => (isRawObject(raw) ? raw.formatVersion : undefined)

function organisationIn(raw: unknown): { organisation?: string } {
  return isRawObject(raw) && typeof raw.organisation === 'string'
    ? { organisation: raw.organisation.slice(0, 200) }
    : {}
}

/** Instants in ISO compare as they are written. */
const byLastChange = (projects: readonly ListedProject[]) =>
  projects.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))

const isAdjusted = ({ content, setAside, recovered }: Adjusted) =>
  Boolean(content) || setAside.length + recovered.length > 0

export const createPortfolio = (parts: PortfolioParts) => createStore(portfolioState(parts))
