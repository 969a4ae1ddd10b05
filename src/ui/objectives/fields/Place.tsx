import type { ReactNode } from 'react'
import type { Place as PlaceName } from '../../../domain/objectives/objectivesContent'

const idOf = (place: PlaceName): string => `posto-${place}`

/** Part of the editor that a check may lead to. */
export function Place({ name, children }: { name: PlaceName; children: ReactNode }) {
  return (
    <div id={idOf(name)} className="stack near place">
      {children}
    </div>
  )
}

/** Takes whoever asks to the first box of a place. */
export function goToPlace(name: PlaceName): void {
  const place = document.getElementById(idOf(name))
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
}
