import { Link } from 'wouter'
import { wordsOfFrame } from '../../text/frame'

/** The mark: what is known, a whole line, above what is not known yet, a broken one. */
export function Brand() {
  return (
    <Link className="brand" href="/">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="5" fill="var(--primary)" />
        <path d="M6 10.5h16" stroke="var(--on-primary)" strokeWidth="4" />
        <path d="M6 17.5h16" stroke="var(--on-primary)" strokeWidth="4" strokeDasharray="4 2" />
      </svg>
      {wordsOfFrame.product}
    </Link>
  )
}
