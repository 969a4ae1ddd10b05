import { useFormContext, useFormState } from 'react-hook-form'
import { Message } from '../../components/Field'
import { messageAt } from '../draft/messageAt'
import type { PageDraft } from '../draft/questionDraft'

interface NumberBoxProps {
  question: string
  unit: string
}

/** One figure, named by the question itself. */
export function NumberBox({ question, unit }: NumberBoxProps) {
  const { register, control } = useFormContext<PageDraft>()
  const name = `${question}.number` as const
  const { errors } = useFormState({ control, name })
  const message = messageAt(errors, name)
  return (
    <div className={message ? 'field wrong' : 'field'}>
      {message && <Message id={`${name}-error`}>{message}</Message>}
      <div className="figure">
        <input
          id={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          aria-labelledby={`${question}-title ${name}-unit`}
          aria-describedby={message && `${name}-error`}
          aria-invalid={message ? true : undefined}
          {...register(name)}
        />
        <span id={`${name}-unit`}>{unit}</span>
      </div>
    </div>
  )
}
