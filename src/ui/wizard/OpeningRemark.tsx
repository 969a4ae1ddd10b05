import { Link } from 'wouter'
import { newContentText, setAsideText, twiceText } from '../../text/frame'
import { wordsOfRound } from '../../text/round'
import { Icon } from '../components/Icon'
import type { Arrival } from './arrival'
import { newsPath } from './journeyPath'

/** Said once, when what was saved had to be fitted to the questions of today, or was here already. */
export function OpeningRemark({ project, adjusted: { content, setAside }, twice }: Arrival & { project: string }) {
  const lines = [
    content && newContentText(content.from, content.to),
    setAside.length > 0 && setAsideText(setAside.length),
    twice && twiceText,
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) return null
  return (
    <p className="remark opening" role="status">
      <Icon name="info" />
      <span>
        {lines.join(' ')}{' '}
        {(content || setAside.length > 0) && <Link href={newsPath(project)}>{wordsOfRound.news}</Link>}
      </span>
    </p>
  )
}
