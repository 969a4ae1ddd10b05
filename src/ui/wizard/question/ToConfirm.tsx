import { wordsOfRound as words } from '../../../text/round'
import { Icon } from '../../components/Icon'

interface ToConfirmProps {
  /** The title of the question, for who does not see where the button is. */
  title: string
  onConfirm: () => void
}

/** An answer of the last round, until somebody answers anew or says that it still holds. */
export function ToConfirm({ title, onConfirm }: ToConfirmProps) {
  return (
    <p className="remark calm">
      <Icon name="clock" />
      <span>
        {words.toConfirm}{' '}
        <button type="button" className="linklike" onClick={onConfirm}>
          {words.confirm} <span className="sr">«{title}»</span>
        </button>
      </span>
    </p>
  )
}
