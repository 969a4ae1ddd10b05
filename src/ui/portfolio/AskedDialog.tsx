import { lazy, Suspense } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { useSession } from '../../state/session'
import { wordsOfHome } from '../../text/home'
import { deletedText, forgottenText } from '../../text/organisationDialogs'
import { doneText } from '../../text/portfolio'
import { wordsOfProtection } from '../../text/protection'
import { DeleteDialog } from './DeleteDialog'
import type { Asked } from './OrganisationMenu'

/** Asked for now and then: they come when they are. */
const TagsDialog = lazy(async () => ({ default: (await import('./TagsDialog')).TagsDialog }))
const ForgetDialog = lazy(async () => ({ default: (await import('./ForgetDialog')).ForgetDialog }))
const ProtectDialog = lazy(async () => ({ default: (await import('./protection/ProtectDialog')).ProtectDialog }))

/** What happened, to be told above the list. */
export interface Told {
  text: string
  /** It was deleted, and can come back. */
  undo?: boolean
}

interface AskedDialogProps {
  asked: Asked
  project: ListedProject
  /** Another thing to ask in its place. */
  onAsk: (asked: Asked, project: ListedProject) => void
  onClose: (told?: Told) => void
}

/** The dialog that goes with what was asked of an organisation. */
export function AskedDialog({ asked, project, onAsk, onClose }: AskedDialogProps) {
  const open = usePortfolio((portfolio) => portfolio.open)
  const name = project.organisation || wordsOfHome.noName
  const tell = (text: string | false) => onClose(text === false ? undefined : { text })
  switch (asked) {
    case 'delete':
      return (
        <DeleteDialog
          project={project}
          onClose={(deleted) => onClose(deleted === undefined ? undefined : { text: deletedText(deleted), undo: true })}
        />
      )
    case 'tags':
      return (
        <Suspense>
          <TagsDialog project={project} name={name} onClose={(saved) => tell(saved && doneText('tagged', name))} />
        </Suspense>
      )
    case 'forget':
      return (
        <Suspense>
          <ForgetDialog
            project={project}
            name={name}
            onProtect={() => onAsk('protect', project)}
            onClose={(forgotten) => tell(forgotten && forgottenText(name))}
          />
        </Suspense>
      )
    case 'protect':
      return (
        <Suspense>
          <ProtectDialog
            title={wordsOfProtection.title(name)}
            explain={wordsOfProtection.explain}
            save={async (passphrase) => {
              await open(project.id)
              const stored = useSession.getState().project
              const { saveProtectedCopy } = await import('./protection/saveProtected')
              if (stored?.id === project.id) await saveProtectedCopy(stored, passphrase)
            }}
            onClose={() => onClose()}
          />
        </Suspense>
      )
    default:
      return null
  }
}
