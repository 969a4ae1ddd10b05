import { useState } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfForget as words } from '../../text/organisationDialogs'
import { Dialog } from '../components/Dialog'
import { copyOfStored } from './copyOfStored'

interface ForgetDialogProps {
  project: ListedProject
  name: string
  onProtect: () => void
  onClose: (forgotten: boolean) => void
}

/** Offers the file first, then leaves nothing behind. */
export function ForgetDialog({ project, name, onProtect, onClose }: ForgetDialogProps) {
  const forget = usePortfolio((portfolio) => portfolio.forget)
  const [copied, setCopied] = useState(false)
  return (
    <Dialog title={words.title(name)} onClose={() => onClose(false)}>
      <p>{words.explain}</p>
      <div className="stack close">
        <p>{words.keepFirst}</p>
        <div className="row">
          <button
            type="button"
            className="button quiet"
            onClick={async () => setCopied(await copyOfStored(project.id))}
          >
            {words.saveCopy}
          </button>
          <button type="button" className="button quiet" onClick={onProtect}>
            {words.saveProtected}
          </button>
        </div>
        <p role="status" className="muted">
          {copied && words.saved}
        </p>
      </div>
      <div className="row">
        <button
          type="button"
          className="button grave"
          onClick={async () => {
            await forget(project.id)
            onClose(true)
          }}
        >
          {words.forget}
        </button>
        <button type="button" className="button quiet" onClick={() => onClose(false)}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  )
}
