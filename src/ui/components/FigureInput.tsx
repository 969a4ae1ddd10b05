import type { ComponentProps } from 'react'

/** The box of one figure, written as people write it: what it says is read elsewhere. */
export const FigureInput = (props: ComponentProps<'input'>) => (
  <input {...props} type="text" inputMode="decimal" autoComplete="off" maxLength={20} />
)
