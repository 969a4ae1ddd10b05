import { type ReactNode, useId, useState } from 'react'
import type { Day } from '../../../domain/ids'
import { Field } from '../../components/Field'

interface DayBoxProps {
  label: ReactNode
  hint?: ReactNode
  day: Day | undefined
  /** `null` when it is emptied. */
  onChoose: (day: Day | null) => void
}

/** A day, in the browser's own calendar; a year half written is left alone until it is whole. */
export function DayBox({ label, hint, day, onChoose }: DayBoxProps) {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  return (
    <Field id={id} label={label} hint={hint} short>
      {(control) => (
        <input
          {...control}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={draft ?? day ?? ''}
          onChange={({ target }) => {
            setDraft(target.value)
            if (/^20\d{2}-\d{2}-\d{2}$/.test(target.value)) onChoose(target.value)
            else if (target.value === '' && !target.validity.badInput) onChoose(null)
          }}
          onBlur={() => setDraft(undefined)}
        />
      )}
    </Field>
  )
}
