import { useSaving } from '../../state/saving'
import { removedElsewhereText, twoTabsText, wordsOfSaving } from '../../text/frame'
import { Icon } from '../components/Icon'

/** Why nothing can be written and what to do about it; what another tab of this browser did, told once. */
export function SavingNotices() {
  const { status, reason = 'unknown', notice, dismissNotice } = useSaving()
  return (
    <div role="status" className="notices stack close">
      {status === 'failed' && (
        <p className="remark">
          <Icon name="warning" />
          <span>{wordsOfSaving.whatToDo[reason]}</span>
        </p>
      )}
      {notice && (
        <p className="remark">
          <Icon name="warning" />
          <span>
            {notice.kind === 'removedElsewhere'
              ? removedElsewhereText(notice.organisation)
              : twoTabsText(notice.questions.length, notice.kept)}{' '}
            <button type="button" className="linklike" onClick={dismissNotice}>
              {wordsOfSaving.dismiss}
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
