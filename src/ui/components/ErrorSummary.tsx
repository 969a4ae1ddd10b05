import { type ReactNode, useEffect, useRef } from 'react'

export interface SummaryEntry {
  /** Element the entry leads to. */
  target: string
  message: string
}

interface ErrorSummaryProps {
  title: string
  entries: readonly SummaryEntry[]
  children?: ReactNode
}

/**
 * On top of the page, with the same words as beside each box; takes the focus when it appears.
 * Give it `key={submitCount}`: without, a second failed attempt would be silent.
 */
export function ErrorSummary({ title, entries, children }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className="summary stack near" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ target, message }) => (
          <li key={target}>
            <button type="button" className="linklike" onClick={() => focusControl(target)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

/** By hand, because the address after # belongs to the pages; the label is brought into view too. */
function focusControl(id: string): void {
  const control = document.getElementById(id)
  const place = control?.closest('.field, fieldset') ?? control
  place?.scrollIntoView({ block: 'start' })
  control?.focus({ preventScroll: true })
}
