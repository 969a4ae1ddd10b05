import { useId, useState } from 'react'
import type { AreaResult, ScoredArea } from '../../domain/scoring/results'
import { barLabel, coverageWords, intervalShort, levelRank, levelWords } from '../../text/levels'
import { wordsOfResults as words } from '../../text/results'
import { IntervalBar } from '../components/IntervalBar'
import { LevelBadge } from '../components/LevelBadge'
import { AreaWhy } from './AreaWhy'
import { areaName, type ResultsView } from './resultsView'

interface AreaRowProps {
  view: ResultsView
  result: AreaResult
  number: number
}

/** One area: name, interval, level, coverage, and the reasons on demand. */
export function AreaRow({ view, result, number }: AreaRowProps) {
  const name = areaName(view.content, result.area)
  if (result.status === 'notApplicable')
    return (
      <li className="area">
        <div className="area-line">
          <AreaName number={number} name={name} />
          <p className="muted small area-absent">
            <strong>{words.notApplicable}</strong>. {words.notApplicableWhy}
          </p>
        </div>
      </li>
    )
  return <ScoredAreaRow view={view} result={result} number={number} name={name} />
}

function ScoredAreaRow({ view, result, number, name }: AreaRowProps & { result: ScoredArea; name: string }) {
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  const rank = levelRank(view.content.scoring.levels, result.level)
  return (
    <li className={isOpen ? 'area open' : 'area'} id={`area-${result.area}`}>
      <div className="area-line">
        <AreaName number={number} name={name} />
        <IntervalBar interval={result.interval} rank={rank} label={barLabel(result.interval)} />
        <div className="area-reading">
          <LevelBadge rank={rank} words={levelWords(result.level)} />
          <span className="small muted">
            {rank > 0 && `${intervalShort(result.interval)} · `}
            {coverageWords(result)}
          </span>
        </div>
        <button
          type="button"
          className="linklike area-ask"
          aria-expanded={isOpen}
          aria-controls={whyId}
          onClick={() => setOpen(!isOpen)}
        >
          {words.why}
          <span className="sr"> {name}</span>
        </button>
      </div>
      <div id={whyId} hidden={!isOpen}>
        {isOpen && <AreaWhy view={view} result={result} />}
      </div>
    </li>
  )
}

function AreaName({ number, name }: { number: number; name: string }) {
  return (
    <h3 className="area-name">
      <span className="muted">{number}</span> {name}
    </h3>
  )
}
