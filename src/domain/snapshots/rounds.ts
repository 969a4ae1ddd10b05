import type { QuestionnaireContent } from '../content'
import type { Day } from '../ids'
import type { Project } from '../project/project'
import { criterionMarks } from './criterionMarks'
import { freezeAreas } from './freezeAreas'
import type { Snapshot } from './snapshotSchema'

/** How things stand now, frozen together with the content they were answered with. */
export function takeSnapshot(content: QuestionnaireContent, project: Project, name: string, today: Day): Snapshot {
  return {
    name: name.slice(0, 200),
    takenOn: today,
    content: project.content,
    track: project.track,
    answers: project.answers,
    areas: freezeAreas(content, project),
    criteria: criterionMarks(content),
    ...(project.toConfirm.length > 0 && { toConfirm: project.toConfirm }),
  }
}

export const keepSnapshot = (project: Project, id: string, snapshot: Snapshot): Project => ({
  ...project,
  snapshots: { ...project.snapshots, [id]: snapshot },
})

export function removeSnapshot(project: Project, id: string): Project {
  const { [id]: _, ...snapshots } = project.snapshots
  return id in project.snapshots ? { ...project, snapshots } : project
}

/** A new round starts from the answers of the last one: each is there, and waits to be looked at again. */
export const startRound = (project: Project): Project => ({
  ...project,
  toConfirm: Object.keys(project.answers),
  completedSections: [],
})

/** The last one first, and of one day the one that was taken last. */
export const latestSnapshots = ({ snapshots }: Pick<Project, 'snapshots'>): readonly (readonly [string, Snapshot])[] =>
  Object.entries(snapshots)
    .reverse()
    .sort(([, a], [, b]) => (a.takenOn < b.takenOn ? 1 : a.takenOn > b.takenOn ? -1 : 0))
