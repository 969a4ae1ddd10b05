import { useEffect, useRef } from 'react'
import { windowTitle } from '../../text/frame'

interface ScreenTitleProps {
  title: string
  /** Goes before the title of the window when something has to be corrected. */
  wrong?: boolean
  /** Something else takes the focus at the beginning. */
  focusElsewhere?: boolean
}

/** The page was just opened: the browser itself decides where reading starts. */
let firstScreen = true

/** Arriving from another screen, reading starts here, at the top. */
export function ScreenTitle({ title, wrong = false, focusElsewhere = false }: ScreenTitleProps) {
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
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
