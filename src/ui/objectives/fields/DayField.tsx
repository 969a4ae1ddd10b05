import { type ReactNode, useId, useState } from 'react'
import type { Day } from '../../../domain/ids'
import { Field } from '../../components/Field'

interface DayFieldProps {
  label: ReactNode
  hint?: ReactNode
  day: Day | undefined
  onWrite: (day: Day | null) => void
}

/** A day that is saved as soon as it is whole. A year being written has fewer digits, or more: it stays in the box. */
export function DayField({ label, hint, day = '', onWrite }: DayFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState({ text: day, over: day })
  const write = (text: string) => {
    const isWhole = text === '' || /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)
    setDraft({ text, over: isWhole ? text : day })
    if (isWhole) onWrite(text === '' ? null : text)
  }
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={draft.over === day ? draft.text : day}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </Field>
  )
}
