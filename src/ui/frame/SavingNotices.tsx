import { useSaving } from '../../state/saving'
import { removedElsewhereText, twoTabsText, wordsOfSaving } from '../../text/frame'
import { Icon } from '../components/Icon'

/** What another tab of this browser did, told once. */
export function SavingNotices() {
  const notice = useSaving((saving) => saving.notice)
  const dismiss = useSaving((saving) => saving.dismissNotice)
  return (
    <div role="status" className="notices">
      {notice && (
        <p className="remark">
          <Icon name="warning" />
          <span>
            {notice.kind === 'removedElsewhere'
              ? removedElsewhereText(notice.organisation)
              : twoTabsText(notice.questions.length, notice.kept)}{' '}
            <button type="button" className="linklike" onClick={dismiss}>
              {wordsOfSaving.dismiss}
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
