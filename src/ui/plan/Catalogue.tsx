import { useEffect, useMemo, useRef, useState } from 'react'
import { situate } from '../../domain/plan/evaluate'
import { costClassOf, limitsOf } from '../../domain/selection/applicability'
import { wordsOfCatalogue as words } from '../../text/catalogue'
import type { Subject } from '../../text/document/subject'
import { CatalogueEntry } from './CatalogueEntry'
import { CatalogueFilters } from './CatalogueFilters'
import { everything, matches } from './catalogueFilter'
import './catalogue.css'

interface CatalogueProps {
  planned: Subject
  onSay: (message: string) => void
  onTakeAway: (id: string) => void
  onClose: () => void
}

/** Every measure there is, with the reason why it is not proposed. */
export function Catalogue({ planned, onSay, onTakeAway, onClose }: CatalogueProps) {
  const [filter, setFilter] = useState(everything)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { content, project } = planned
  const costs = useMemo(() => {
    const limits = limitsOf(situate(content, project.answers, project.track))
    return new Map(content.measures.map((measure) => [measure.id, costClassOf(measure, limits)]))
  }, [content, project.answers, project.track])
  const costOf = (id: string): number => costs.get(id) ?? 0
  const found = content.measures.filter((measure) => matches(measure, costOf(measure.id), filter))
  return (
    <section className="catalogue panel stack" aria-labelledby="catalogo">
      <div className="stack tight">
        <h2 id="catalogo" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.lead(content.measures.length)}</p>
      </div>
      <CatalogueFilters content={content} filter={filter} onChange={setFilter} />
      <p role="status">{words.found(found.length)}</p>
      <ul className="catalogue-list plainlist">
        {found.map((measure) => (
          <CatalogueEntry
            key={measure.id}
            subject={planned}
            measure={measure}
            costClass={costOf(measure.id)}
            onSay={onSay}
            onTakeAway={onTakeAway}
          />
        ))}
      </ul>
      <div>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}
