import { useOffline } from '../../state/offline'
import { wordsOfVersion as words } from '../../text/frame'
import { Icon } from '../components/Icon'

/** A newer version of the app is here: it never takes the place of this one by itself. */
export function NewVersion() {
  const { isNewer, takeOver, later } = useOffline()
  return (
    <div role="status" className="notices">
      {isNewer && (
        <p className="remark">
          <Icon name="info" />
          <span>
            {words.newer}{' '}
            <button type="button" className="linklike" onClick={takeOver}>
              {words.update}
            </button>{' '}
            <button type="button" className="linklike" onClick={later}>
              {words.later}
            </button>
          </span>
        </p>
      )}
    </div>
  )
}
