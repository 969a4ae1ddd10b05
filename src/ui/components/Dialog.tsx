import { type ReactNode, useId } from 'react'
import { useModal } from './useModal'

interface DialogProps {
  title: string
  /** Along the right edge, for help. */
  side?: boolean
  onClose: () => void
  children: ReactNode
}

/** A titled window over the page: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ title, side = false, onClose, children }: DialogProps) {
  const dialog = useModal()
  const titleId = useId()
  return (
    <dialog ref={dialog} className={side ? 'side' : undefined} aria-labelledby={titleId} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
