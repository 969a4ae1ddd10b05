import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { windowTitle } from '../../text/frame'

interface ScreenProps {
  title: string
  /** The place one level up. */
  back?: { to: string; label: string }
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

/** The page was just opened: the browser itself decides where reading starts. */
let firstScreen = true

/** One screen: back link, title, content. Arriving from another screen, reading starts at the title. */
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
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = windowTitle(title, wrong)
  }, [title, wrong])
  useEffect(() => {
    if (!firstScreen && !focusElsewhere) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    firstScreen = false
  }, [focusElsewhere])
  return (
    <>
      {back && (
        <Link className="back" href={back.to}>
          <span aria-hidden="true">← </span>
          {back.label}
        </Link>
      )}
      {notice}
      <header className="screen-head stack near">
        {kicker && <p className="muted">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </header>
      {children}
    </>
  )
}
