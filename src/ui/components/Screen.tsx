import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ScreenTitle } from './ScreenTitle'

interface ScreenProps {
  title: string
  /** The place one level up. */
  back?: { to: string; label: string; state?: unknown }
  /** Between the back link and the title: what has to be corrected. */
  notice?: ReactNode
  /** Above the title: where we are. */
  kicker?: ReactNode
  /** Below the title. */
  lead?: ReactNode
  /** Goes before the title of the window when something has to be corrected. */
  wrong?: boolean
  /** Something else takes the focus at the beginning. */
  focusElsewhere?: boolean
  children: ReactNode
}

/** One screen: back link, title, content. */
export function Screen({
  title,
  back,
  notice,
  kicker,
  lead,
  wrong = false,
  focusElsewhere = false,
  children,
}: ScreenProps) {
  return (
    <>
      {back && (
        <Link className="back" href={back.to} state={back.state}>
          <span aria-hidden="true">← </span>
          {back.label}
        </Link>
      )}
      {notice}
      <header className="screen-head stack near">
        {kicker && <p className="muted">{kicker}</p>}
        <ScreenTitle title={title} wrong={wrong} focusElsewhere={focusElsewhere} />
        {lead && <div className="lead">{lead}</div>}
      </header>
      {children}
    </>
  )
}
