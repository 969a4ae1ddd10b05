import { Link } from 'wouter'
import type { Scorecard } from '../../domain/objectives/scorecard'
import type { Subject } from '../../text/document/subject'
import { wordsOfObjectives as words } from '../../text/objectives'
import { objectivePath, scorecardPath } from './objectivePaths'
import { WeightsTable } from './WeightsTable'

interface ScorecardSummaryProps {
  subject: Subject
  cardId: string
  card: Scorecard
  onRemove: () => void
}

/** One sheet among the others: whose it is, its objectives, whether the weights add up. */
export function ScorecardSummary({ subject, cardId, card, onRemove }: ScorecardSummaryProps) {
  const holder = card.holder?.trim() || words.noHolder
  const { from, to } = card.period ?? {}
  const about = [card.unit?.trim(), from && to && from <= to ? words.period(from, to) : undefined]
  return (
    <section className="card stack near" aria-label={holder}>
      <header className="stack tight">
        <h2 className="sheet-name">
          <Link href={scorecardPath(subject.project.id, cardId)}>{holder}</Link>
        </h2>
        <p className="muted">{about.filter((part) => part).join(' · ')}</p>
      </header>
      <WeightsTable subject={subject} card={card} caption={holder}>
        {(objective) => (
          <Link href={objectivePath(subject.project.id, cardId, objective.id)}>
            {objective.title?.trim() || words.untitled}
          </Link>
        )}
      </WeightsTable>
      <div className="row">
        <Link className="button quiet" href={scorecardPath(subject.project.id, cardId)}>
          {words.open}
          <span className="sr">: {holder}</span>
        </Link>
        <button type="button" className="linklike" onClick={onRemove}>
          {words.remove}
          <span className="sr">: {holder}</span>
        </button>
      </div>
    </section>
  )
}
