import { useState } from 'react'
import type { Subject } from '../../text/document/subject'
import { wordsOfResults as words } from '../../text/results'
import { AreaRow } from './AreaRow'
import { AreasTable } from './AreasTable'
import './areas.css'

/** Every area as an interval, or the same as a table. */
export function AreasFigure({ subject }: { subject: Subject }) {
  const [asTable, setAsTable] = useState(false)
  const { areas } = subject.evaluation
  return (
    <section aria-labelledby="aree">
      <h2 id="aree" className="sr">
        {words.areas}
      </h2>
      <div className="areas-key small">
        {!asTable && (
          <>
            <span>
              <span className="bar-key" aria-hidden="true" />
              {words.certainKey}
            </span>
            <span>
              <span className="bar-key possible" aria-hidden="true" />
              {words.possibleKey}
            </span>
          </>
        )}
        <button type="button" className="linklike small" data-reads onClick={() => setAsTable(!asTable)}>
          {asTable ? words.asBars : words.asTable}
        </button>
      </div>
      {asTable ? (
        <AreasTable subject={subject} />
      ) : (
        <>
          <div className="areas-scale small muted" aria-hidden="true">
            {subject.content.scoring.levels.map(({ id, name }) => (
              <span key={id}>{name.toLowerCase()}</span>
            ))}
          </div>
          <ol className="areas plainlist">
            {areas.map((area) => (
              <AreaRow key={area.area} subject={subject} result={area} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
