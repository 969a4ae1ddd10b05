import { useEffect, useState } from 'react'
import { turn } from '../../state/portfolio'
import { useSession } from '../../state/session'
import { wordsOfTurn as words } from '../../text/frame'
import { Icon } from '../components/Icon'

interface ReadOnlyBarProps {
  /** The organisation that is shown. */
  project: string | undefined
  /** The button that was pressed is gone: the focus goes back to the screen. */
  onTaken: () => void
}

/** Another tab has this organisation: here it is only read, until its turn is taken. */
export function ReadOnlyBar({ project, onTaken }: ReadOnlyBarProps) {
  const readOnly = useSession((session) => session.readOnly)
  const refused = useSession((session) => session.refused)
  const [taking, setTaking] = useState(false)
  const [readFirst, setReadFirst] = useState<string>()
  if (readOnly && readFirst !== project) setReadFirst(project)
  useEffect(() => (project === undefined ? undefined : turn.enter(project)), [project])
  const goOn = async () => {
    setTaking(true)
    await turn.take()
    setTaking(false)
    onTaken()
  }
  return (
    <div role="status" className="notices turn">
      {readOnly && (
        // Said, and shown, once more to whoever tries all the same.
        <p key={refused} className={refused > 0 ? 'remark calm again' : 'remark calm'}>
          <Icon name="lock" />
          <span>
            {words.readOnly}{' '}
            <button type="button" className="linklike" aria-disabled={taking} onClick={goOn}>
              {words.goOnHere}
            </button>
          </span>
        </p>
      )}
      {!readOnly && project !== undefined && readFirst === project && <span className="sr">{words.nowHere}</span>}
    </div>
  )
}
