import { compareWithStored, type Standing } from '../../../domain/backup/compareWithStored'
import type { FileProblem } from '../../../domain/project/fileProblem'
import { isRawObject } from '../../../domain/project/guardRaw'
import { parseJson } from '../../../domain/project/parseJson'
import type { Project } from '../../../domain/project/project'
import { readProjectFile } from '../../../domain/project/readProjectFile'
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
export async function lookInto(projects: readonly string[], stopped: () => boolean): Promise<readonly Found[]> {
  await useOverlays.getState().load()
  const found: Found[] = []
  let since = performance.now()
  for (const [at, text] of projects.entries()) {
    if (performance.now() - since > breath) {
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    if (stopped()) return found
    found.push({ key: `${at}`, ...(await lookAt(text)) })
  }
  return found
}

async function lookAt(text: string): Promise<Omit<Found, 'key'>> {
  const result = readProjectFile(text, questionnaireOf)
  if (result.status === 'refused') return { name: nameIn(text), standing: 'unreadable', problem: result.problem }
  const { project } = result
  const { here, project: stored } = await usePortfolio.getState().stored(project.id, questionnaireOf)
  const standing = here && !stored ? 'taken' : compareWithStored(project, stored)
  return { name: project.organisation, standing, project, ...(stored && { changedHere: stored.updatedAt }) }
}

function nameIn(text: string): string {
  const raw = parseJson(text)
  return isRawObject(raw) && typeof raw.organisation === 'string' ? raw.organisation.slice(0, 200) : ''
}
