import { newContentText, setAsideText, twiceText } from '../../text/frame'
import { Icon } from '../components/Icon'
import type { Arrival } from './arrival'

/** Said once, when what was saved had to be fitted to the questions of today, or was here already. */
export function OpeningRemark({ adjusted: { content, setAside }, twice }: Arrival) {
  const lines = [
    content && newContentText(content.from, content.to),
    setAside.length > 0 && setAsideText(setAside.length),
    twice && twiceText,
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) return null
  return (
    <p className="remark opening" role="status">
      <Icon name="info" />
      <span>{lines.join(' ')}</span>
    </p>
  )
}
