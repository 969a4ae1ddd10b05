import { useState } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfHome } from '../../text/home'
import { deleteCommand, deleteTitle, wordsOfDelete } from '../../text/organisationDialogs'
import { Dialog } from '../components/Dialog'
import { copyOfStored } from './copyOfStored'

interface DeleteDialogProps {
  project: ListedProject
  /** The name of the organisation, if it was deleted. */
  onClose: (deleted: string | undefined) => void
}

/** Asks, names the organisation, and offers the file first. */
export function DeleteDialog({ project, onClose }: DeleteDialogProps) {
  const remove = usePortfolio((portfolio) => portfolio.remove)
  const [copied, setCopied] = useState(false)
  const name = project.organisation || wordsOfHome.noName
  return (
    <Dialog title={deleteTitle(name)} onClose={() => onClose(undefined)}>
      <p>{wordsOfDelete.explain}</p>
      <div className="stack close">
        <button type="button" className="button quiet" onClick={async () => setCopied(await copyOfStored(project.id))}>
          {wordsOfDelete.keepCopy}
        </button>
        <p role="status" className="muted">
          {copied && wordsOfDelete.copySaved}
        </p>
      </div>
      <div className="row">
        <button
          type="button"
          className="button grave"
          onClick={async () => {
            await remove(project.id)
            onClose(name)
          }}
        >
          {deleteCommand(name)}
        </button>
        <form method="dialog">
          <button type="submit" className="button quiet">
            {wordsOfDelete.cancel}
          </button>
        </form>
      </div>
    </Dialog>
  )
}
