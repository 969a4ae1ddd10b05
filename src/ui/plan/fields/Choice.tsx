import { type ReactNode, useId } from 'react'
import { Field } from '../../components/Field'

interface ChoiceProps<V extends string> {
  label: ReactNode
  hint?: ReactNode
  value: V | ''
  names: Readonly<Record<V, string>>
  /** What nothing chosen is called; without it one is always chosen. */
  none?: string
  onChoose: (value: V | '') => void
}

/** One of a few, in the browser's own list. */
export function Choice<V extends string>({ label, hint, value, names, none, onChoose }: ChoiceProps<V>) {
  const id = useId()
  const values = Object.keys(names) as V[]
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => onChoose(values.find((one) => one === target.value) ?? '')}
        >
          {none !== undefined && <option value="">{none}</option>}
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
