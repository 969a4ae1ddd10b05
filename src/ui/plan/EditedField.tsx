import type { ComponentProps, ReactNode } from 'react'
import { quoted } from '../../text/format'
import { wordsOfPlan as words } from '../../text/plan'
import { Field } from '../components/Field'

interface EditedFieldProps {
  id: string
  label: string
  hint?: string
  /** What stood here before; said when it was changed. */
  proposed?: string
  isEdited: boolean
  onRestore: () => void
  children: ComponentProps<typeof Field>['children']
}

/** A field that says when it was changed, and can go back. */
export function EditedField({ id, label, hint, proposed, isEdited, onRestore, children }: EditedFieldProps) {
  const name: ReactNode = isEdited ? (
    <>
      {label} <span className="edited-mark">{words.yourChange}</span>
    </>
  ) : (
    label
  )
  return (
    <div className="edited-field">
      <Field id={id} label={name} hint={hint}>
        {children}
      </Field>
      {isEdited && (
        <p className="small">
          {proposed && `${words.proposed(quoted(proposed))} `}
          <button type="button" className="linklike small" onClick={onRestore}>
            {words.restore}
            <span className="sr">: {label}</span>
          </button>
        </p>
      )}
    </div>
  )
}
