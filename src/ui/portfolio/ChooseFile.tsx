import { lazy, Suspense, useState } from 'react'
import type { Envelope } from '../../domain/backup/envelope'
import { FileButton } from '../components/FileButton'
import type { FileRead } from './readFile'

/** What reads a file comes with the first one. */
const reader = () => import('./readFile')
/** The cipher and its dialog come with the first protected file. */
const UnlockDialog = lazy(async () => ({ default: (await import('./protection/UnlockDialog')).UnlockDialog }))

/** What came out of a file, once nothing is locked any more. */
export type FileOpened = Exclude<FileRead, { kind: 'protected' }>

interface ChooseFileProps {
  label: string
  filled?: boolean
  onOpened: (file: File, read: FileOpened) => void
}

/** A file from the computer; one closed behind a passphrase asks for it first. */
export function ChooseFile({ label, filled = false, onOpened }: ChooseFileProps) {
  const [locked, setLocked] = useState<{ file: File; envelope: Envelope }>()
  const take = (file: File, read: FileRead) =>
    read.kind === 'protected' ? setLocked({ file, envelope: read.envelope }) : onOpened(file, read)
  return (
    <>
      <FileButton
        label={label}
        filled={filled}
        accept=".json,application/json"
        onFile={async (file) => take(file, await (await reader()).readFile(file))}
      />
      {locked && (
        <Suspense>
          <UnlockDialog
            name={locked.file.name}
            envelope={locked.envelope}
            onClose={() => setLocked(undefined)}
            onOpen={async (text) => {
              setLocked(undefined)
              take(locked.file, await (await reader()).readUnlocked(text))
            }}
          />
        </Suspense>
      )}
    </>
  )
}
