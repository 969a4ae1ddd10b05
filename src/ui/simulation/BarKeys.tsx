import { wordsOfSimulate as words } from '../../text/simulation'

/** Which bar is which, once for all the areas. */
export function BarKeys({ isTrying }: { isTrying: boolean }) {
  const keys = isTrying
    ? ([
        ['thin', words.today],
        ['thin', words.withPlan],
        ['thick', words.withTicked],
      ] as const)
    : ([
        ['thin', words.today],
        ['thick', words.withPlan],
      ] as const)
  return (
    <p className="small muted bar-keys try-keys">
      {keys.map(([kind, label]) => (
        <span key={label}>
          <span className={`bar-key ${kind}`} aria-hidden="true" />
          {label}
        </span>
      ))}
    </p>
  )
}
