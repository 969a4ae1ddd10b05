import { compareWithStored, type Standing } from '../../../domain/backup/compareWithStored'
import type { FileProblem } from '../../../domain/project/fileProblem'
import { isRawObject } from '../../../domain/project/guardRaw'
import type { Project } from '../../../domain/project/project'
import { readProject } from '../../../domain/project/readProject'
import { useOverlays } from '../../../state/overlays'
import { usePortfolio } from '../../../state/portfolio'
import { questionnaireOf } from '../../../state/questionnaireOf'

/** One organisation of the file, and how it stands to the one that is here. */
export interface Found {
  key: string
  name: string
  standing: Standing | 'taken' | 'unreadable'
  project?: Project
  problem?: FileProblem
  /** Instant of the last change of the one that is here. */
  changedHere?: string
}

/** How long the page is kept busy without a pause, in milliseconds. */
const breath = 30

/** Each is checked as any file is; changes nothing. */
export async function lookInto(projects: readonly unknown[], stopped: () => boolean): Promise<readonly Found[]> {
  await useOverlays.getState().load()
  const found: Found[] = []
  let since = performance.now()
  for (const [at, raw] of projects.entries()) {
    if (performance.now() - since > breath) {
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    if (stopped()) return found
    found.push({ key: `${at}`, ...(await lookAt(raw)) })
  }
  return found
}

async function lookAt(raw: unknown): Promise<Omit<Found, 'key'>> {
  const result = readProject(raw, questionnaireOf)
  if (result.status === 'refused') return { name: nameIn(raw), standing: 'unreadable', problem: result.problem }
  const { project } = result
  const { here, project: stored } = await usePortfolio.getState().stored(project.id, questionnaireOf)
  const standing = here && !stored ? 'taken' : compareWithStored(project, stored)
  return { name: project.organisation, standing, project, ...(stored && { changedHere: stored.updatedAt }) }
}

const nameIn = (raw: unknown): string =>
  isRawObject(raw) && typeof raw.organisation === 'string' ? raw.organisation.slice(0, 200) : ''
