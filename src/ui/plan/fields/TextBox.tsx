import { type ReactNode, useId, useState } from 'react'
import { Field } from '../../components/Field'
import './textBox.css'

interface TextBoxProps {
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  text: string
  most: number
  /** Grows with what is written; otherwise one line. */
  long?: boolean
  onWrite: (text: string) => void
}

/**
 * A text that is saved while it is written. While the person is in the box it holds what they typed, letter by letter;
 * when they leave, it shows what is saved: a title left empty is the proposed one again.
 */
export function TextBox({ id, label, hint, error, text, most, long = false, onWrite }: TextBoxProps) {
  const ownId = useId()
  const [draft, setDraft] = useState<string>()
  const box = {
    value: draft ?? text,
    maxLength: most,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value)
      onWrite(target.value)
    },
    onBlur: () => setDraft(undefined),
  }
  return (
    <Field id={id ?? ownId} label={label} hint={hint} error={error}>
      {(control) =>
        long ? (
          <textarea {...control} {...box} className="plan-text" rows={1} />
        ) : (
          <input {...control} {...box} className="plan-text" type="text" />
        )
      }
    </Field>
  )
}
