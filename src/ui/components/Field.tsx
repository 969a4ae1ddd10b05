import type { ReactNode } from 'react'
import { wordsOfFields } from '../../text/fields'
import { Icon } from './Icon'

interface Control {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** A narrow box, for a figure. */
  short?: boolean
  children: (control: Control) => ReactNode
}

/** Label, hint and message around one control. Knows nothing about questionnaires. */
export function Field({ id, label, hint, error, short = false, children }: FieldProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`
  const errorId = error === undefined ? undefined : `${id}-error`
  return (
    <div className={['field', short && 'short', error && 'wrong'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {hintId && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      {errorId && <Message id={errorId}>{error}</Message>}
      {children({
        id,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  )
}

/** What to do, beside the place where to do it. */
export function Message({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="message">
      <Icon name="warning" />
      <span>
        <span className="sr">{wordsOfFields.errorPrefix}</span> {children}
      </span>
    </p>
  )
}
