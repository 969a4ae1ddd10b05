import { useEffect, useState } from 'react'
import type { Project } from '../../domain/project/project'
import { type Saving, useSaving } from '../../state/saving'
import { clockText, daysSince } from '../../text/clock'
import { manyChangesText, oldCopyText, savedAtText, wordsOfSaving } from '../../text/frame'
import { Icon, type IconName } from '../components/Icon'
import { saveCopy } from './saveCopy'

/** From here on a copy is worth a word: sooner where there is none at all. */
const oldCopyDays = 3
const manyChanges = { neverCopied: 20, copied: 60 }
/** Writing takes a moment: saying so at every key would only disturb. */
const worthSaying = 1000

/** «Salvato alle 10:42», always in the same place and never at every key. */
export function SaveStatus({ project }: { project: Project }) {
  const saving = useSaving()
  const slow = useSlow(saving)
  const shown = describe(saving, slow)
  return (
    <span role="status" className={`save ${shown?.kind ?? ''}`}>
      {shown && (
        <>
          <Icon name={shown.icon} />
          <span>{shown.text}</span>
        </>
      )}
      {saving.status === 'failed' && (
        <button type="button" className="linklike" onClick={() => saveCopy(project)}>
          {wordsOfSaving.download}
        </button>
      )}
    </span>
  )
}

function describe(saving: Saving, slow: boolean): { kind: string; icon: IconName; text: string } | undefined {
  const { status, at, reason = 'unknown' } = saving
  if (status === 'failed') return { kind: 'failed', icon: 'warning', text: wordsOfSaving.failed[reason] }
  if (status === 'saving' && slow) return { kind: 'busy', icon: 'clock', text: wordsOfSaving.saving }
  const reminder = copyReminder(saving)
  if (reminder) return { kind: 'late', icon: 'warning', text: reminder }
  return at === undefined ? undefined : { kind: 'done', icon: 'check', text: savedAtText(clockText(at)) }
}

function copyReminder({ lastCopy, changesSinceCopy }: Saving): string | undefined {
  if (lastCopy === undefined) return changesSinceCopy >= manyChanges.neverCopied ? wordsOfSaving.neverCopied : undefined
  const days = changesSinceCopy === 0 ? 0 : daysSince(lastCopy, new Date())
  if (days >= oldCopyDays) return oldCopyText(days)
  return changesSinceCopy >= manyChanges.copied ? manyChangesText(changesSinceCopy) : undefined
}

function useSlow({ status, since }: Saving): boolean {
  const [slowSince, setSlowSince] = useState<string>()
  useEffect(() => {
    if (status !== 'saving') return
    const timer = setTimeout(() => setSlowSince(since), worthSaying)
    return () => clearTimeout(timer)
  }, [status, since])
  return status === 'saving' && slowSince !== undefined && slowSince === since
}
