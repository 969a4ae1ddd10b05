import { type ReactNode, useId } from 'react'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Field } from '../../components/Field'

interface PickFieldProps<T extends string> {
  label: ReactNode
  hint?: ReactNode
  choices: Readonly<Partial<Record<T, string>>>
  chosen: T | undefined
  /** What the empty choice says; `null` when there is none. */
  empty?: string | null
  onPick: (chosen: T | null) => void
}

/** One of a few words. */
export function PickField<T extends string>({
  label,
  hint,
  choices,
  chosen,
  empty = words.choose,
  onPick,
}: PickFieldProps<T>) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={chosen ?? ''}
          onChange={({ target }) => onPick(target.value === '' ? null : (target.value as T))}
        >
          {empty !== null && <option value="">{empty}</option>}
          {Object.entries<string | undefined>(choices).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
