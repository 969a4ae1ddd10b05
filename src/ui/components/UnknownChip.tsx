import type { ReactNode } from 'react'
import { Icon } from './Icon'

/** The broken line says everywhere: this is not known yet. */
export function UnknownChip({ children }: { children: ReactNode }) {
  return (
    <span className="chip unknown">
      <Icon name="question" />
      {children}
    </span>
  )
}
