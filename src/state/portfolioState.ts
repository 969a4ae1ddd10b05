import { createStore, type StateCreator } from 'zustand'
import { portrait } from '../content/portrait'
import type { Day } from '../domain/ids'
import type { Adjusted, FileProblem } from '../domain/project/fileProblem'
import type { AskedContent } from '../domain/project/fitAnswer'
import { isRawObject } from '../domain/project/guardRaw'
import { newProject } from '../domain/project/newProject'
import { type Project, projectVersion, type Track } from '../domain/project/project'
import { type ProjectSummary, summarise } from '../domain/project/summary'
import type { Keeper } from './keeper'
import { newId } from './newId'
import { copyMarks } from './projectRecord'
import type { ProjectStorage } from './projectStorage'
import type { SessionStore } from './session'
import type { Tabs } from './tabs'

export interface ListedProject extends ProjectSummary {
  lastCopy?: string
  changesSinceCopy: number
}

/** Stored, and not understood: kept as it is. */
export interface UnreadableProject {
  id: string
  organisation?: string
  problem: FileProblem
}

export type Opening =
  | { status: 'open'; adjusted: Adjusted }
  | { status: 'missing' }
  /** Another one was asked for in the meantime. */
  | { status: 'superseded' }
  | { status: 'unreadable'; problem: FileProblem }

/** Which organisations are in this browser. */
export interface Portfolio {
  status: 'unread' | 'ready'
  /** Last changed first. */
  projects: readonly ListedProject[]
  unreadable: readonly UnreadableProject[]
  /** Whether the browser promised not to clear the storage by itself; missing until it was asked. */
  persistent?: boolean
}

export interface PortfolioVerbs {
  load: () => Promise<void>
  create: (organisation: string, compiledBy: string, track: Track, today: Day) => Promise<Project>
  open: (id: string) => Promise<Opening>
  /** Opens a copy: the example stays as it is. */
  openExample: (example: Project) => Promise<Project>
  /** Takes in what was read from a file. One that is already here is kept too: the new one gets another id. */
  add: (project: Project) => Promise<Project>
  has: (id: string) => Promise<boolean>
  remove: (id: string) => Promise<void>
  /** To be called when a copy has been saved as a file. */
  copySaved: (id: string) => Promise<void>
  /** What is stored, just as it is, to be handed to the person. */
  unreadableFile: (id: string) => Promise<{ name: string; text: string }>
}

export interface PortfolioParts {
  session: Pick<SessionStore, 'getState'>
  storage: ProjectStorage
  keeper: Keeper
  tabs: Tabs
  questionnaire: () => Promise<AskedContent>
}

/** Checking what is stored takes zod: it comes when something stored was not sealed by this very build. */
const reader = () => import('../domain/project/readProject')

export const portfolioState =
  ({ session, storage, keeper, tabs, questionnaire }: PortfolioParts): StateCreator<Portfolio & PortfolioVerbs> =>
  (set, get) => {
    let wanted: string | undefined

    async function keep(project: Project): Promise<Project> {
      wanted = project.id
      await keeper.add({ project, changedSinceCopy: [] })
      const listed = { ...summarise(project, portrait), changesSinceCopy: 0 }
      set(({ projects }) => ({ projects: [listed, ...projects.filter(({ id }) => id !== project.id)] }))
      return project
    }

    async function readAll(): Promise<ReadonlyMap<string, unknown>> {
      await keeper.flush()
      return storage.readAll().catch((error: unknown) => {
        keeper.failed(error)
        return storage.inMemory()
      })
    }

    return {
      status: 'unread',
      projects: [],
      unreadable: [],

      load: async () => {
        const records = await readAll()
        const projects: ListedProject[] = []
        const unreadable: UnreadableProject[] = []
        for (const [id, record] of records) {
          const raw = projectIn(record)
          const written = storage.isSealed(record)
            ? ({ status: 'written', project: record.project } as const)
            : (await reader()).readWritten(raw)
          if (written.status === 'written')
            projects.push({ ...summarise(written.project, portrait), ...listedMarks(record) })
          else unreadable.push({ id, ...organisationIn(raw), problem: written.problem })
        }
        projects.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        const persistent = await storage.isPersistent().catch(() => undefined)
        set({ status: 'ready', projects, unreadable, ...(persistent !== undefined && { persistent }) })
      },

      create: async (organisation, compiledBy, track, today) => {
        const { id, version } = (await questionnaire()).journey
        const content = { id, version }
        return keep(newProject({ id: newId(), content, organisation, compiledBy, track, today, now: isoNow() }))
      },

      open: async (id) => {
        wanted = id
        if (session.getState().project?.id === id) return { status: 'open', adjusted: { setAside: [], recovered: [] } }
        await keeper.flush()
        const record = await storage.read(id).catch(keeper.failed)
        if (record === undefined) return { status: 'missing' }
        if (storage.isSealed(record)) {
          if (wanted !== id) return { status: 'superseded' }
          keeper.open({ ...copyMarks(record), project: record.project })
          return { status: 'open', adjusted: { setAside: [], recovered: [] } }
        }
        const raw = projectIn(record)
        const [{ readProject }, content] = await Promise.all([reader(), questionnaire()])
        const result = readProject(raw, content)
        if (result.status === 'refused') return { status: 'unreadable', problem: result.problem }
        if (wanted !== id) return { status: 'superseded' }
        const { project, adjusted } = result
        const opened = { ...copyMarks(record), project }
        if (isAdjusted(adjusted) || versionIn(raw) !== projectVersion) await keeper.add(opened)
        else {
          keeper.open(opened)
          storage.seal(opened).catch(() => {})
        }
        return { status: 'open', adjusted }
      },

      openExample: (example) => keep({ ...example, id: newId(), updatedAt: isoNow() }),

      add: async (project) => keep((await get().has(project.id)) ? { ...project, id: newId() } : project),

      has: async (id) => (await storage.read(id).catch(() => undefined)) !== undefined,

      remove: async (id) => {
        await keeper.forget(id)
        try {
          await storage.remove(id)
        } catch (error) {
          return keeper.failed(error)
        }
        tabs.tell({ kind: 'removed', id })
        const others = <T extends { id: string }>(list: readonly T[]) => list.filter((other) => other.id !== id)
        set(({ projects, unreadable }) => ({ projects: others(projects), unreadable: others(unreadable) }))
      },

      copySaved: async (id) => {
        /** Where nothing can be written that has been said already. */
        await keeper.copySaved(id).catch(() => {})
        if (get().status === 'ready') await get().load()
      },

      unreadableFile: async (id) => {
        const record = await storage.read(id)
        return { name: `conciliazione-${id}.json`, text: `${JSON.stringify(projectIn(record) ?? record, null, 2)}\n` }
      },
    }
  }

const isoNow = () => new Date().toISOString()

const projectIn = (record: unknown): unknown => (isRawObject(record) ? record.project : undefined)
const versionIn = (raw: unknown): unknown => (isRawObject(raw) ? raw.formatVersion : undefined)

function organisationIn(raw: unknown): { organisation?: string } {
  return isRawObject(raw) && typeof raw.organisation === 'string'
    ? { organisation: raw.organisation.slice(0, 200) }
    : {}
}

function listedMarks(record: unknown): Pick<ListedProject, 'lastCopy' | 'changesSinceCopy'> {
  const { changedSinceCopy, ...marks } = copyMarks(record)
  return { ...marks, changesSinceCopy: changedSinceCopy.length }
}

const isAdjusted = ({ content, setAside, recovered }: Adjusted) =>
  Boolean(content) || setAside.length + recovered.length > 0

export const createPortfolio = (parts: PortfolioParts) => createStore(portfolioState(parts))
