import type { Interval } from '../../domain/scoring/results'
import { wordsOfSimulate as words } from '../../text/simulation'
import type { AreaChange } from '../plan/areaChanges'

interface TryBarProps {
  title: string
  changes: readonly (AreaChange & { before: Interval })[]
  onLook: () => void
}

/** Where the panel is far below the measures, what it says of the last tick stays in sight. */
export const TryBar = ({ title, changes, onLook }: TryBarProps) => (
  <div className="try-bar">
    <span>
      <strong>{title}</strong>{' '}
      {changes.map(({ name, before, after }) => words.barChange(name, before, after)).join(' · ')}
    </span>
    <button type="button" className="linklike" onClick={onLook}>
      {words.look}
    </button>
  </div>
)
