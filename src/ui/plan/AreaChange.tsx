import type { AreaLevel, Interval } from '../../domain/scoring/results'
import { areaNumber, areaOf, type Subject } from '../../text/document/subject'
import { barLabel, intervalShort, levelRank, levelWords } from '../../text/levels'
import { wordsOfSimulation as words } from '../../text/plan'
import { IntervalBar } from '../components/IntervalBar'
import type { AreaChange as Change } from './areaChanges'

interface AreaChangeProps {
  subject: Subject
  change: Change
  /** Where the plan leads by itself, when something else is being tried. */
  planned?: { after: Interval; level: AreaLevel } | undefined
  /** «a regime da marzo 2028» */
  reached?: string | undefined
}

/** Two bars, thin today and thick with the plan (or with what is being tried), and the same in figures. */
export function AreaChange({ subject, change, planned, reached }: AreaChangeProps) {
  const { area, name, today, after, levelToday, levelAfter } = change
  const { levels } = subject.content.scoring
  return (
    <li>
      <span className="change-name">
        {areaNumber(areaOf(subject, area))} {name}
      </span>
      <span className="change-bars">
        <IntervalBar
          thin
          interval={today}
          rank={levelRank(levels, levelToday)}
          label={`${words.today} ${barLabel(today)}`}
        />
        {planned && (
          <IntervalBar
            thin
            interval={planned.after}
            rank={levelRank(levels, planned.level)}
            label={`${words.withPlan} ${barLabel(planned.after)}`}
          />
        )}
        <IntervalBar
          interval={after}
          rank={levelRank(levels, levelAfter)}
          label={`${planned ? words.withTicked : words.withPlan} ${barLabel(after)}`}
        />
      </span>
      <span className="small">
        <span className="muted">
          {intervalShort(today)} →{planned && ` ${intervalShort(planned.after)} →`}
        </span>{' '}
        <strong>{intervalShort(after)}</strong>{' '}
        <span className="muted">{[levelWords(levelAfter).toLowerCase(), reached].filter(Boolean).join(', ')}</span>
      </span>
    </li>
  )
}
