import { wordsOfObjectives as words } from '../../../text/objectives'

interface DemonstrationProps {
  /** What the value is, for whoever hears the button alone. */
  what: string
  isShown: boolean | undefined
  onKeep: () => void
}

/** Said beside what is still the example's, until it is changed or taken as it is. */
export function Demonstration({ what, isShown, onKeep }: DemonstrationProps) {
  if (!isShown) return null
  return (
    <p className="demonstration small">
      <span className="chip todo">{words.demonstration}</span>{' '}
      <button type="button" className="linklike small" onClick={onKeep}>
        {words.keepDemonstration}
        <span className="sr">: {what}</span>
      </button>
    </p>
  )
}
