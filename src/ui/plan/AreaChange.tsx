import { areaNumber, areaOf, type Subject } from '../../text/document/subject'
import { barLabel, intervalShort, levelRank, levelWords } from '../../text/levels'
import { wordsOfSimulation as words } from '../../text/plan'
import { IntervalBar } from '../components/IntervalBar'
import type { AreaChange as Change } from './areaChanges'

/** Two bars, thin today and thick with the plan, and the same in figures. */
export function AreaChange({ subject, change }: { subject: Subject; change: Change }) {
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
        <IntervalBar
          interval={after}
          rank={levelRank(levels, levelAfter)}
          label={`${words.withPlan} ${barLabel(after)}`}
        />
      </span>
      <span className="small">
        <span className="muted">{intervalShort(today)} →</span> <strong>{intervalShort(after)}</strong>{' '}
        <span className="muted">{levelWords(levelAfter).toLowerCase()}</span>
      </span>
    </li>
  )
}
