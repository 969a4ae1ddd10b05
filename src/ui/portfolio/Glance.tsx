import { questionnaire } from '../../content/questionnaire'
import type { FrozenArea } from '../../domain/snapshots/snapshotSchema'
import { frozenLevel } from '../../text/compare'
import { levelRank, levelWords } from '../../text/levels'
import { wordsOfPortfolio as words } from '../../text/portfolio'
import { LevelBadge } from '../components/LevelBadge'
import '../components/IntervalBar.css'

/** Where each area stands, in a line: steps and a short name, the whole sentence for who does not see them. */
export function Glance({ areas }: { areas: readonly FrozenArea[] }) {
  const { levels } = questionnaire.scoring
  if (!areas.some((area) => area.status === 'scored' && area.known > 0)) return null
  return (
    <ul className="plainlist glance" aria-label={words.levels}>
      {areas.map((frozen) => {
        const name = questionnaire.scoring.areas.find(({ id }) => id === frozen.area)?.shortName ?? frozen.area
        if (frozen.status === 'notApplicable')
          return (
            <li key={frozen.area} className="muted">
              {name}: {words.notApplicable}
            </li>
          )
        const level = frozenLevel(levels, frozen)
        return (
          <li key={frozen.area} title={levelWords(level)}>
            <LevelBadge rank={levelRank(levels, level)} words="" />
            {name}
            <span className="sr">: {levelWords(level)}</span>
          </li>
        )
      })}
    </ul>
  )
}
