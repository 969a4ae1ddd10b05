import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { ActionId } from '../../../domain/ids'
import { type SheetSection, wordsOfSheet as words } from '../../../text/sheet'
import { sheetPath } from '../../wizard/journeyPath'
import type { PlanArrival } from '../planArrival'

interface SheetBodyProps {
  project: string
  action: ActionId
  sections: readonly SheetSection[]
  current: SheetSection
  back: { to: string; state: PlanArrival }
  children: ReactNode
}

/** The part that is open, and the way on to the next. */
export function SheetBody({ project, action, sections, current, back, children }: SheetBodyProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(current)
  const arrival = useHistoryState()
  /** Going from part to part, reading starts at its name; arriving, at the title of the sheet. */
  useEffect(() => {
    if (shown.current !== current) heading.current?.focus()
    shown.current = current
  }, [current])
  const next = sections[sections.indexOf(current) + 1]
  return (
    <section className="stack far sheet-body" aria-labelledby="parte">
      <h2 id="parte" ref={heading} tabIndex={-1}>
        {words.names[current]}
      </h2>
      {children}
      <div className="row">
        {next ? (
          <Link className="button quiet" href={sheetPath(project, action, next)} replace state={arrival}>
            {words.next(words.names[next])}
          </Link>
        ) : (
          <Link className="button quiet" href={back.to} state={back.state}>
            {words.end}
          </Link>
        )}
      </div>
    </section>
  )
}
