import { useLocation } from 'wouter'
import type { FileProblem } from '../../domain/project/fileProblem'
import { usePortfolio } from '../../state/portfolio'
import type { Arrival } from '../wizard/arrival'
import { ChooseFile, type FileOpened } from './ChooseFile'
import { foundFile } from './restore/foundFile'

export interface RefusedFile {
  name: string
  size: number
  /** Instant of the last change, as the computer says. */
  modified: number
  problem: FileProblem
}

interface OpenFileProps {
  label: string
  filled?: boolean
  onRefused: (file: RefusedFile) => void
}

/** Opens a saved copy, closed behind a passphrase or not, or a file of all the organisations. */
export function OpenFile({ label, filled = false, onRefused }: OpenFileProps) {
  const [, navigate] = useLocation()
  const add = usePortfolio((portfolio) => portfolio.add)
  const has = usePortfolio((portfolio) => portfolio.has)

  const take = async ({ name, size, lastModified: modified }: File, read: FileOpened) => {
    switch (read.kind) {
      case 'refused':
        return onRefused({ name, size, modified, problem: read.problem })
      case 'portfolio':
        foundFile.setState({ name, savedAt: read.savedAt, additions: read.additions, projects: read.projects })
        return navigate('/riapri')
      case 'project': {
        const twice = await has(read.project.id)
        const project = await add(read.project)
        return navigate(`/o/${project.id}`, { state: { adjusted: read.adjusted, twice } satisfies Arrival })
      }
    }
  }
  return <ChooseFile label={label} filled={filled} onOpened={take} />
}
