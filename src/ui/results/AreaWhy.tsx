import { Link } from 'wouter'
import type { ScoredArea } from '../../domain/scoring/results'
import { wordsOfResults as words } from '../../text/results'
import { AreaMoves } from './AreaMoves'
import { AreaReasons } from './AreaReasons'
import { areaReading, type ResultsView } from './resultsView'
import './areaWhy.css'

/** Where the points come from, and what would bring more. */
export function AreaWhy({ view, result }: { view: ResultsView; result: ScoredArea }) {
  return (
    <div className="area-why">
      <section className="stack near">
        <h4>{words.whyTitle(result)}</h4>
        <p className="voice">
          {words.answeredSome(result.known, result.applicable)} {areaReading(view.content, result)}
        </p>
        {result.mayNotApply && <p>{words.mayNotApply}</p>}
        <AreaReasons view={view} rows={result.rows} />
      </section>
      <section className="stack near">
        <AreaMoves view={view} result={result} />
        <Link className="button quiet" href={`/o/${view.project.id}/piano`}>
          {words.tryInPlan}
        </Link>
      </section>
    </div>
  )
}
