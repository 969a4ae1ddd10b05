import { fileNamePart } from './fileNamePart'
import type { Project } from './project'
import { withoutOpenVotes } from './withoutOpenVotes'

/** The copy a person keeps. Named after the day of the last change: the same content has the same name. */
export function writeProjectFile(project: Project): { name: string; text: string } {
  const day = project.updatedAt.slice(0, 10)
  return {
    name: `conciliazione-${fileNamePart(project.organisation)}-${day}.json`,
    text: `${JSON.stringify(withoutOpenVotes(project), null, 2)}\n`,
  }
}
