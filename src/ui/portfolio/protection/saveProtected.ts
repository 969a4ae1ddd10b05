import { ivLength, protect, saltLength } from '../../../domain/backup/protect'
import type { Project } from '../../../domain/project/project'
import { writeProjectFile } from '../../../domain/project/writeProjectFile'
import { usePortfolio } from '../../../state/portfolio'
import { downloadFile } from '../../frame/downloadFile'

/** Closes a text and hands it over; «conciliazione-tresaldi-2026-11-22-protetta.json». */
export async function downloadProtected(name: string, text: string, passphrase: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  downloadFile(name.replace(/\.json$/, '-protetta.json'), await protect(text, passphrase, { salt, iv }))
}

/** A protected copy is a copy: what changes from now on is counted. */
export async function saveProtectedCopy(project: Project, passphrase: string): Promise<void> {
  const { name, text } = writeProjectFile(project)
  await downloadProtected(name, text, passphrase)
  void usePortfolio.getState().copySaved(project.id)
}
