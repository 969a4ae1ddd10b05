import { wordsOfSheet as words } from '../../../text/sheet'
import { Icon } from '../../components/Icon'

interface StaleFlagProps {
  message: string
  /** Named for who does not see what it stands beside. */
  thing: string
  /** Empty when nothing is proposed any more. */
  proposal: string
  onKeep: () => void
  onTake: () => void
}

/** What was written is left alone; beside it, what would be proposed now, and the two ways out. */
export function StaleFlag({ message, thing, proposal, onKeep, onTake }: StaleFlagProps) {
  return (
    <div className="remark stale">
      <Icon name="warning" />
      <div className="stack close">
        <p>
          <strong>{message}</strong>
        </p>
        <p>
          {words.newProposal} <span className="voice">{proposal || words.noProposal}</span>
        </p>
        <p className="row">
          <button type="button" className="linklike" onClick={onKeep}>
            {words.keepMine}
            <span className="sr">: {thing}</span>
          </button>
          <button type="button" className="linklike" onClick={onTake}>
            {words.takeProposal}
            <span className="sr">: {thing}</span>
          </button>
        </p>
      </div>
    </div>
  )
}
