import { useState } from 'react'
import { wordsOfResults as words } from '../../text/results'
import { AreaRow } from './AreaRow'
import { AreasTable } from './AreasTable'
import type { ResultsView } from './resultsView'
import './areas.css'

/** Every area as an interval, or the same as a table. */
export function AreasFigure({ view }: { view: ResultsView }) {
  const [asTable, setAsTable] = useState(false)
  const { areas } = view.evaluation
  return (
    <section aria-labelledby="aree">
      <h2 id="aree" className="sr">
        {words.areas}
      </h2>
      <div className="areas-key small">
        <span>
          <span className="bar-key" aria-hidden="true" />
          {words.certainKey}
        </span>
        <span>
          <span className="bar-key possible" aria-hidden="true" />
          {words.possibleKey}
        </span>
        <button type="button" className="linklike small" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.asBars : words.asTable}
        </button>
      </div>
      {asTable ? (
        <AreasTable view={view} />
      ) : (
        <>
          <div className="areas-scale small muted" aria-hidden="true">
            {view.content.scoring.levels.map(({ id, name }) => (
              <span key={id}>{name.toLowerCase()}</span>
            ))}
          </div>
          <ol className="areas plainlist">
            {areas.map((area, index) => (
              <AreaRow key={area.area} view={view} result={area} number={index + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
