import { Link } from 'wouter'
import type { ScoredArea } from '../../domain/scoring/results'
import { areaReading } from '../../text/areaReading'
import { areaOf, type Subject } from '../../text/document/subject'
import { wordsOfResults as words } from '../../text/results'
import { planPath } from '../wizard/journeyPath'
import { AreaMoves } from './AreaMoves'
import { AreaReasons } from './AreaReasons'
import './areaWhy.css'

/** Where the points come from, and what would bring more. */
export function AreaWhy({ subject, result }: { subject: Subject; result: ScoredArea }) {
  return (
    <div className="area-why">
      <section className="stack near">
        <h4>{words.whyTitle(result)}</h4>
        <p className="voice">
          {words.answeredSome(result.known, result.applicable)} {areaReading(subject.content, result)}
        </p>
        {result.mayNotApply && <p>{words.mayNotApply}</p>}
        <AreaReasons subject={subject} rows={result.rows} />
      </section>
      <section className="stack near">
        <AreaMoves subject={subject} result={result} />
        <Link className="button quiet" href={planPath(subject.project.id)}>
          {words.tryInPlan}
          <span className="sr">: {areaOf(subject, result.area).name}</span>
        </Link>
      </section>
    </div>
  )
}
