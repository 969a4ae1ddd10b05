import { type ReactNode, useId } from 'react'
import { Field } from '../../components/Field'

interface TextFieldProps {
  label: ReactNode
  hint?: ReactNode
  text: string | undefined
  max: number
  /** More than a line. */
  long?: boolean
  onWrite: (text: string) => void
}

export function TextField({ label, hint, text = '', max, long = false, onWrite }: TextFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) =>
        long ? (
          <textarea {...control} maxLength={max} value={text} onChange={({ target }) => onWrite(target.value)} />
        ) : (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={max}
            value={text}
            onChange={({ target }) => onWrite(target.value)}
          />
        )
      }
    </Field>
  )
}
