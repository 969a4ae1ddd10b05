import { useFormContext } from 'react-hook-form'
import { OptionCard } from '../../components/OptionCard'
import type { PageDraft } from '../draft/questionDraft'

interface RadioCardsProps {
  name: `${string}.choice` | `${string}.boxes.${string}`
  options: readonly { id: string; text: string }[]
  /** Short labels, close together: for the boxes of a question that has several. */
  compact?: boolean
}

/** One answer among several, one under the other: never side by side, never in a matrix. */
export function RadioCards({ name, options, compact = false }: RadioCardsProps) {
  const { register } = useFormContext<PageDraft>()
  return (
    <div className={compact || options.length > 6 ? 'anchors compact' : 'anchors'}>
      {options.map(({ id, text }) => (
        <OptionCard key={id} type="radio" id={`${name}-${id}`} value={id} label={text} {...register(name)} />
      ))}
    </div>
  )
}
