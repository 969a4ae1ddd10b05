import { lazy, Suspense, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Envelope } from '../../domain/backup/envelope'
import type { FileProblem } from '../../domain/project/fileProblem'
import { usePortfolio } from '../../state/portfolio'
import type { Arrival } from '../wizard/arrival'
import { type FileRead, readFile, readUnlocked } from './readFile'
import { foundFile } from './restore/foundFile'

/** The cipher and its dialog come with the first protected file. */
const UnlockDialog = lazy(async () => ({ default: (await import('./protection/UnlockDialog')).UnlockDialog }))

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
  const input = useRef<HTMLInputElement>(null)
  const [locked, setLocked] = useState<{ file: File; envelope: Envelope }>()
  const [, navigate] = useLocation()
  const add = usePortfolio((portfolio) => portfolio.add)
  const has = usePortfolio((portfolio) => portfolio.has)

  const take = async (file: File, read: FileRead) => {
    const { name, size, lastModified: modified } = file
    switch (read.kind) {
      case 'refused':
        return onRefused({ name, size, modified, problem: read.problem })
      case 'protected':
        return setLocked({ file, envelope: read.envelope })
      case 'portfolio':
        foundFile.setState({ name, savedAt: read.savedAt, projects: read.projects })
        return navigate('/riapri')
      case 'project': {
        const twice = await has(read.project.id)
        const project = await add(read.project)
        return navigate(`/o/${project.id}`, { state: { adjusted: read.adjusted, twice } satisfies Arrival })
      }
    }
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
        onChange={async ({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) await take(file, await readFile(file))
        }}
      />
      {locked && (
        <Suspense>
          <UnlockDialog
            name={locked.file.name}
            envelope={locked.envelope}
            onClose={() => setLocked(undefined)}
            onOpen={async (text) => {
              setLocked(undefined)
              await take(locked.file, await readUnlocked(text))
            }}
          />
        </Suspense>
      )}
    </>
  )
}
