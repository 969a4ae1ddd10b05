import { wordsOfProtection as words } from '../../../text/protection'
import { Field } from '../../components/Field'

interface PassphraseBoxProps {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  visible: boolean
  value: string
  onChange: (value: string) => void
}

/** A box for a passphrase; no browser is asked to remember it. */
export function PassphraseBox({ id, label, hint, error, visible, value, onChange }: PassphraseBoxProps) {
  return (
    <Field id={id} label={label} {...(hint !== undefined && { hint })} error={error}>
      {(control) => (
        <input
          {...control}
          type={visible ? 'text' : 'password'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1000}
        />
      )}
    </Field>
  )
}

/** Whether what is typed can be read. */
export function ShowPassphrase({ visible, onToggle }: { visible: boolean; onToggle: () => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={visible} onChange={onToggle} /> {words.show}
    </label>
  )
}
