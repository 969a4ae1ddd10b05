import type { ChangeEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Option } from '../../../domain/questionnaire/question'
import { OptionCard } from '../../components/OptionCard'
import type { PageDraft } from '../draft/questionDraft'

interface CheckCardsProps {
  name: `${string}.chosen` | `${string}.boxes.${string}`
  options: readonly Option[]
  describedBy?: string | undefined
  onChosen?: () => void
}

/** Several answers; "nessuno" clears the others, and any other clears "nessuno". */
export function CheckCards({ name, options, describedBy, onChosen }: CheckCardsProps) {
  const { register, getValues, setValue } = useFormContext<PageDraft>()
  const settle = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (!target.checked) return
    const chosen = getValues(name)
    if (Array.isArray(chosen)) setValue(name, withoutContradictions(options, chosen, target.value))
    onChosen?.()
  }
  return (
    <div className="anchors compact">
      {options.map(({ id, text }) => (
        <OptionCard
          key={id}
          type="checkbox"
          id={`${name}-${id}`}
          value={id}
          label={text}
          aria-describedby={describedBy}
          {...register(name, { onChange: settle })}
        />
      ))}
    </div>
  )
}

/** What stays chosen after the last choice. */
export function withoutContradictions(options: readonly Option[], chosen: readonly string[], last: string): string[] {
  const exclusive = new Set(options.filter((option) => option.exclusive).map(({ id }) => id))
  return exclusive.has(last) ? [last] : chosen.filter((id) => !exclusive.has(id))
}
