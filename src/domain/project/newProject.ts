import type { Day } from '../ids'
import { longest, noChoices, type Project, projectFormat, projectVersion, startingParts, type Track } from './project'

export interface ProjectStart {
  id: string
  content: Project['content']
  organisation: string
  compiledBy: string
  track: Track
  today: Day
  /** ISO instant. */
  now: string
}

export function newProject({ id, content, organisation, compiledBy, track, today, now }: ProjectStart): Project {
  return {
    format: projectFormat,
    formatVersion: projectVersion,
    id,
    content,
    organisation: organisation.slice(0, longest.organisation),
    compiledBy: compiledBy.slice(0, longest.compiledBy),
    example: false,
    track,
    createdOn: today,
    updatedAt: now,
    answers: {},
    notes: {},
    completedSections: [],
    choices: noChoices,
    ...startingParts,
    quarantine: [],
  }
}
