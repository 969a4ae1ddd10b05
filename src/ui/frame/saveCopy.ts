import type { Project } from '../../domain/project/project'
import { writeProjectFile } from '../../domain/project/writeProjectFile'
import { usePortfolio } from '../../state/portfolio'
import { downloadFile } from './downloadFile'

/** The copy a person keeps: the only one that survives the browser. */
export function saveCopy(project: Project): void {
  const { name, text } = writeProjectFile(project)
  downloadFile(name, text)
  void usePortfolio.getState().copySaved(project.id)
}
