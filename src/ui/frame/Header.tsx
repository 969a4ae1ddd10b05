import { useRoute } from 'wouter'
import { useSession } from '../../state/session'
import { wordsOfFrame } from '../../text/frame'
import { Brand } from './Brand'
import { SaveStatus } from './SaveStatus'
import { saveCopy } from './saveCopy'
import { UndoButtons } from './UndoButtons'
import { useSaveKey } from './useSaveKey'

/** Brand, organisation, whether the work is safe, a copy, help: the same on every screen. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const [inside, params] = useRoute('/o/:project/*?')
  const { project: open, readOnly } = useSession()
  const project = inside && open?.id === params?.project ? open : null
  useSaveKey(project)
  return (
    <header className="top">
      <div>
        <Brand />
        {project && (
          <span className="organisation">
            {project.organisation} {project.example && <span className="chip">{wordsOfFrame.example}</span>}
          </span>
        )}
        <div className="tools">
          {project && <SaveStatus project={project} />}
          {project && !readOnly && <UndoButtons project={project.id} />}
          {project && (
            <button type="button" className="linklike copy" onClick={() => saveCopy(project)}>
              {wordsOfFrame.saveCopy}
            </button>
          )}
          <button type="button" className="linklike help" onClick={onHelp}>
            {wordsOfFrame.help}
          </button>
        </div>
      </div>
    </header>
  )
}
