import type { Block } from '../../../domain/document/planDocument'
import { barLabel } from '../../../text/levels'
import { IntervalBar } from '../../components/IntervalBar'
import { LevelBadge } from '../../components/LevelBadge'

type BarsBlock = Extract<Block, { type: 'bars' }>

/** Each area: how it reads, its interval, its level in words. */
export function AreaBars({ block }: { block: BarsBlock }) {
  return (
    <figure className="area-bars">
      <figcaption className="caption">{block.caption}</figcaption>
      <div className="area-bars-scale" aria-hidden="true">
        {block.scale.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ul className="plainlist">
        {block.rows.map(({ label, reading, interval, rank, level, detail }) => (
          <li key={label}>
            <div>
              <strong>{label}</strong>
              {reading && <p>{reading}</p>}
            </div>
            <IntervalBar interval={interval} rank={rank} label={barLabel(interval)} />
            <div className="area-bars-level">
              <LevelBadge rank={rank} words={level} />
              <span className="muted">{detail}</span>
            </div>
          </li>
        ))}
      </ul>
      <p className="tone-small">{block.note}</p>
    </figure>
  )
}
