import { type RefObject, useState } from 'react'
import { turn } from '../../state/portfolio'
import { useSession } from '../../state/session'
import { wordsOfTurn as words } from '../../text/turn'
import { Icon } from '../components/Icon'
import { useLockedFields } from './useLockedFields'

/** Another tab has this organisation: here it is only read, until its turn is taken, or comes by itself. */
export function ReadOnlyBar({ main }: { main: RefObject<HTMLElement | null> }) {
  const readOnly = useSession((session) => session.readOnly)
  const refused = useSession((session) => session.refused)
  const [taking, setTaking] = useState(false)
  useLockedFields(main, readOnly)
  const goOn = async () => {
    setTaking(true)
    await turn.take()
    setTaking(false)
    /** The button that was pressed is on its way out. */
    main.current?.focus()
  }
  if (!readOnly) return <span className="sr">{words.nowHere}</span>
  return (
    // Said, and shown, once more to whoever tries to write all the same.
    <p key={refused} className={refused > 0 ? 'remark calm again' : 'remark calm'}>
      <Icon name="lock" />
      <span>
        {words.readOnly}{' '}
        <button type="button" className="linklike" aria-disabled={taking} onClick={goOn}>
          {words.goOnHere}
        </button>
      </span>
    </p>
  )
}
