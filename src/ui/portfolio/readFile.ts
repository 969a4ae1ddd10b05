import type { Envelope } from '../../domain/backup/envelope'
import { type FileKind, headLength, kindOfFile, largestBackup } from '../../domain/backup/fileKind'
import type { Adjusted, FileProblem } from '../../domain/project/fileProblem'
import type { Project } from '../../domain/project/project'
import { useOverlays } from '../../state/overlays'

/** What came out of a file. So far nothing has changed anywhere. */
export type FileRead =
  | { kind: 'project'; project: Project; adjusted: Adjusted }
  | { kind: 'protected'; envelope: Envelope }
  | { kind: 'portfolio'; savedAt: string; additions: readonly string[]; projects: readonly string[] }
  | { kind: 'refused'; problem: FileProblem }

/** The first letters say what it is, and how large it may be: only then is the rest read. */
export async function readFile(file: File): Promise<FileRead> {
  const head = await textOf(file.slice(0, headLength))
  if (head === undefined) return unread
  const kind = kindOfFile(head)
  const limit = kind === 'project' ? (await projectReader()).largestFile : largestBackup
  if (file.size > limit) return { kind: 'refused', problem: { code: 'tooLarge', size: file.size, limit } }
  const text = await textOf(file)
  return text === undefined ? unread : readText(kind, text)
}

/** Nothing, when the file was moved after it was chosen, or its disk is gone. */
const textOf = (file: Blob): Promise<string | undefined> => file.text().catch(() => undefined)
const unread: FileRead = { kind: 'refused', problem: { code: 'unread' } }

/** What was in a protected file. */
export const readUnlocked = (text: string): Promise<FileRead> => readText(kindOfFile(text.slice(0, headLength)), text)

async function readText(kind: FileKind, text: string): Promise<FileRead> {
  switch (kind) {
    case 'project': {
      const [{ readProjectFile }, { questionnaireOf }] = await Promise.all([
        projectReader(),
        import('../../state/questionnaireOf'),
        useOverlays.getState().load(),
      ])
      const result = readProjectFile(text, questionnaireOf)
      return result.status === 'refused' ? { kind: 'refused', problem: result.problem } : { kind, ...result }
    }
    case 'protected': {
      const result = await (await import('../../domain/backup/envelope')).readEnvelope(text)
      return result.status === 'refused' ? { kind: 'refused', problem: result.problem } : { kind, ...result }
    }
    case 'portfolio': {
      const result = (await import('../../domain/backup/portfolioFile')).readPortfolioFile(text)
      return result.status === 'refused' ? { kind: 'refused', problem: result.problem } : { kind, ...result }
    }
  }
}

const projectReader = () => import('../../domain/project/readProjectFile')
