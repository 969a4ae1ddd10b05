import type { Day } from '../domain/ids'
import type { Overlay } from '../domain/overlay/overlay'
import type { Adjusted, FileProblem } from '../domain/project/fileProblem'
import type { Project, Track } from '../domain/project/project'
import type { ContentOf } from '../domain/project/readProject'
import type { BackupVerbs } from './backupVerbs'
import type { Glances, Scorer } from './glances'
import type { Keeper } from './keeper'
import type { ListedProject } from './listedProject'
import type { OrganisationVerbs } from './organisationVerbs'
import type { ProjectStorage } from './projectStorage'
import type { SessionStore } from './session'
import type { Tabs } from './tabs'

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

export interface Original {
  /** Just as it was stored. */
  project: unknown
  adjusted: Adjusted
}

/** Which organisations are in this browser. */
export interface Portfolio {
  status: 'unread' | 'ready'
  /** Last changed first. */
  projects: readonly ListedProject[]
  unreadable: readonly UnreadableProject[]
  /** Filled in after the list is there. */
  glances: Glances
  /** Whether the browser promised not to clear the storage by itself; missing until it was asked. */
  persistent?: boolean
}

export interface PortfolioVerbs extends OrganisationVerbs, BackupVerbs {
  load: () => Promise<void>
  /** Works out where the areas of each one stand, in the background. */
  lookCloser: (stopped: () => boolean) => Promise<void>
  /** @param overlay the additions it is to be filled in with. */
  create: (organisation: string, compiledBy: string, track: Track, today: Day, overlay?: Overlay) => Promise<Project>
  /** From now on the open organisation is asked what these additions ask, or only what everybody is asked. */
  addOn: (overlay: Overlay | null) => Promise<Adjusted>
  open: (id: string) => Promise<Opening>
  /** Opens a copy: the example stays as it is. */
  openExample: (example: Project) => Promise<Project>
  /** Takes in what was read from a file. One that is already here is kept too: the new one gets another id. */
  add: (project: Project) => Promise<Project>
  has: (id: string) => Promise<boolean>
  /** To be called when a copy has been saved as a file. */
  copySaved: (id: string) => Promise<void>
  /** How it was before it was fitted to the questions of today, until the person has seen what changed. */
  original: (id: string) => Promise<Original | undefined>
  dropOriginal: (id: string) => Promise<void>
  /** What is stored, just as it is, to be handed to the person. */
  unreadableFile: (id: string) => Promise<{ name: string; text: string }>
}

export interface PortfolioParts {
  session: Pick<SessionStore, 'getState' | 'setState'>
  storage: ProjectStorage
  keeper: Keeper
  tabs: Tabs
  questionnaire: () => Promise<ContentOf>
  /** The additions a project names, if they are here; asked for after the questionnaire. */
  overlayOf: (project: Pick<Project, 'overlay'>) => Overlay | undefined
  scorer: () => Promise<Scorer>
}

/** What the other verbs of the portfolio are made of. */
export interface PortfolioTools extends PortfolioParts {
  load: () => Promise<void>
  open: (id: string) => Promise<Opening>
  keep: (project: Project) => Promise<Project>
  /** Takes a line off the list. */
  drop: (id: string) => void
  /** Reads again the line of one project. */
  relist: (id: string) => Promise<void>
}
