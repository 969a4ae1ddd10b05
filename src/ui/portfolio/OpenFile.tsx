import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { FileProblem } from '../../domain/project/fileProblem'
import { usePortfolio } from '../../state/portfolio'
import type { Arrival } from '../wizard/arrival'

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

/** Opens a saved copy. A file that cannot be read changes nothing. */
export function OpenFile({ label, filled = false, onRefused }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const [, navigate] = useLocation()
  const add = usePortfolio((portfolio) => portfolio.add)
  const has = usePortfolio((portfolio) => portfolio.has)

  const read = async (file: File) => {
    const [{ readProjectFile, largestFile }, { questionnaire }] = await Promise.all([
      import('../../domain/project/readProjectFile'),
      import('../../content/questionnaire'),
    ])
    const { name, size, lastModified: modified } = file
    const result =
      size > largestFile
        ? ({ status: 'refused', problem: { code: 'tooLarge', size, limit: largestFile } } as const)
        : readProjectFile(await file.text(), questionnaire)
    if (result.status === 'refused') return onRefused({ name, size, modified, problem: result.problem })
    const twice = await has(result.project.id)
    const project = await add(result.project)
    navigate(`/o/${project.id}`, { state: { adjusted: result.adjusted, twice } satisfies Arrival })
  }
  return (
    <>
      <button type="button" className={filled ? 'button' : 'button quiet'} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) void read(file)
        }}
      />
    </>
  )
}
