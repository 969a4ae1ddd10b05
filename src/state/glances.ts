import { isRawObject } from '../domain/project/guardRaw'
import type { Project } from '../domain/project/project'
import type { FrozenArea } from '../domain/snapshots/snapshotSchema'
import type { ListedProject } from './listedProject'
import type { ProjectStorage } from './projectStorage'

/** Where the areas of each organisation stand, by project id. */
export type Glances = Readonly<Record<string, readonly FrozenArea[]>>

export interface Scorer {
  version: string
  areas: (project: Project) => readonly FrozenArea[]
}

/** What was worked out holds for one state of the organisation and one version of the questions. */
const markOf = ({ updatedAt }: ListedProject, version: string) => `${updatedAt} ${version}`

const areasIn = (raw: unknown, mark: string): readonly FrozenArea[] | undefined =>
  isRawObject(raw) && raw.mark === mark && Array.isArray(raw.areas) ? (raw.areas as FrozenArea[]) : undefined

interface Look {
  storage: ProjectStorage
  projects: readonly ListedProject[]
  scorer: Scorer
  /** The project in a record, if it can be read; reading it here is also how a spoilt one is found. */
  readable: (record: unknown) => Promise<Project | undefined>
  onAreas: (found: Glances) => void
  onUnreadable: (id: string) => Promise<void>
  stopped: () => boolean
}

/** One organisation after the other, leaving the page free in between; what is known already is taken as it is. */
export async function lookCloser(look: Look): Promise<void> {
  const { storage, projects, scorer, onAreas } = look
  const kept = await storage.readGlances().catch(() => new Map<string, unknown>())
  const known = projects.flatMap((line) => {
    const areas = areasIn(kept.get(line.id), markOf(line, scorer.version))
    return areas ? [[line.id, areas] as const] : []
  })
  onAreas(Object.fromEntries(known))
  const done = new Set(known.map(([id]) => id))
  const wanting = projects.filter(({ id }) => !done.has(id))
  /** The others are only looked through: a record that was spoilt has kept its line and what was worked out from it. */
  for (const line of [...wanting, ...projects.filter(({ id }) => done.has(id))]) {
    await new Promise((resolve) => setTimeout(resolve))
    if (look.stopped()) return
    await lookAt(look, line, done.has(line.id))
  }
}

async function lookAt(look: Look, line: ListedProject, isKnown: boolean): Promise<void> {
  const { storage, scorer, readable, onAreas, onUnreadable } = look
  const record = await storage.read(line.id).catch(() => undefined)
  if (record === undefined) return
  const project = await readable(record)
  if (!project) return onUnreadable(line.id)
  if (isKnown) return
  const areas = scorer.areas(project)
  onAreas({ [line.id]: areas })
  await storage.writeGlance(line.id, { mark: markOf(line, scorer.version), areas }).catch(() => {})
}
