import type { Rank } from './IntervalBar'
import './LevelBadge.css'

interface LevelBadgeProps {
  rank: Rank
  /** «Da avviare o di base», «Dati insufficienti». */
  words: string
}

const steps = [1, 2, 3, 4] as const

/** The level in words, with four steps filled up to it: never the colour alone. */
export function LevelBadge({ rank, words }: LevelBadgeProps) {
  return (
    <span className={`level rank-${rank}`}>
      {rank === 0 ? (
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2V14" />
          <path d="M12 18h.01" />
        </svg>
      ) : (
        <span className="level-steps" aria-hidden="true">
          {steps.map((step) => (
            <span key={step} className={step <= rank ? 'on' : undefined} />
          ))}
        </span>
      )}
      {words}
    </span>
  )
}
