import type { ComponentProps, ReactNode } from 'react'
import { wordsOfFields } from '../../text/fields'

interface OptionCardProps extends ComponentProps<'input'> {
  type: 'radio' | 'checkbox'
  label: ReactNode
}

/** One answer: the whole card can be pressed. Colour, border, dot and word say together that it is chosen. */
export function OptionCard({ label, ...input }: OptionCardProps) {
  return (
    <label className="anchor">
      <input {...input} />
      <span>{label}</span>
      <span className="chosen" aria-hidden="true">
        {wordsOfFields.chosen}
      </span>
    </label>
  )
}
