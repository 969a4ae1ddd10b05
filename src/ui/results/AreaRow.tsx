import { useId } from 'react'
import type { AreaResult, ScoredArea } from '../../domain/scoring/results'
import type { Area } from '../../domain/scoring/scoringModel'
import { areaNumber, areaOf, type Subject } from '../../text/document/subject'
import { barLabel, coverageWords, intervalShort, levelRank, levelWords } from '../../text/levels'
import { wordsOfResults as words } from '../../text/results'
import { IntervalBar } from '../components/IntervalBar'
import { LevelBadge } from '../components/LevelBadge'
import { AreaWhy } from './AreaWhy'
import { useAreaOpen } from './openAreas'

interface AreaRowProps {
  subject: Subject
  result: AreaResult
}

/** One area: name, interval, level, coverage, and the reasons on demand. */
export function AreaRow({ subject, result }: AreaRowProps) {
  const area = areaOf(subject, result.area)
  if (result.status === 'notApplicable')
    return (
      <li className="area">
        <div className="area-line">
          <AreaName area={area} />
          <p className="muted small area-absent">
            <strong>{words.notApplicable}</strong>. {words.notApplicableWhy}
          </p>
        </div>
      </li>
    )
  return <ScoredAreaRow subject={subject} result={result} area={area} />
}

function ScoredAreaRow({ subject, result, area }: AreaRowProps & { result: ScoredArea; area: Area }) {
  const [isOpen, toggle] = useAreaOpen(subject.project.id, result.area)
  const whyId = useId()
  const rank = levelRank(subject.content.scoring.levels, result.level)
  return (
    <li className={isOpen ? 'area open' : 'area'} id={`area-${result.area}`}>
      <div className="area-line">
        <AreaName area={area} />
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
          onClick={toggle}
        >
          {words.why}
          <span className="sr"> {area.name}</span>
        </button>
      </div>
      <div id={whyId} hidden={!isOpen}>
        {isOpen && <AreaWhy subject={subject} result={result} />}
      </div>
    </li>
  )
}

function AreaName({ area }: { area: Area }) {
  return (
    <h3 className="area-name">
      <span className="muted">{areaNumber(area)}</span> {area.name}
    </h3>
  )
}
