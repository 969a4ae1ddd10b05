import { useMemo, useState } from 'react'
import type { Project } from '../../domain/project/project'
import { latestSnapshots, takeSnapshot } from '../../domain/snapshots/rounds'
import type { Snapshot } from '../../domain/snapshots/snapshotSchema'
import { dayOf } from '../../text/clock'
import { wordsOfCompare as words } from '../../text/compare'
import { Screen } from '../components/Screen'
import { useQuestionnaire } from '../content/useQuestionnaire'
import { listPath } from '../wizard/journeyPath'
import { Changes } from './Changes'
import { NewRound } from './NewRound'
import { Snapshots } from './Snapshots'
import '../wizard/review/review.css'
import './compare.css'

/** How things stood, how they stand, and what can honestly be said of the difference. */
export function CompareScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const [day] = useState(() => dayOf(new Date()))
  const [wanted, setWanted] = useState<{ before?: string; after?: string }>({})
  const taken = latestSnapshots(project)
  const today = useMemo(() => takeSnapshot(questionnaire, project, words.today, day), [questionnaire, project, day])
  /** The last one first: what comes before a moment is further down. */
  const moments: readonly Moment[] = [['', today], ...taken]
  const [, ...starts] = moments
  const before = starts.find(([id]) => id === wanted.before) ?? starts[0]
  const ends = before ? moments.slice(0, moments.indexOf(before)) : []
  const after = ends.find(([id]) => id === wanted.after) ?? ends[0]
  return (
    <Screen title={words.title} back={{ to: listPath(project.id), label: words.back }} lead={words.lead}>
      <div className="stack apart compare">
        {before && after && (
          <section className="stack" aria-labelledby="compared">
            <h2 id="compared">{words.areas}</h2>
            {taken.length > 1 && (
              <fieldset className="moments">
                <legend className="sr">{words.moments}</legend>
                <MomentSelect
                  label={words.columns.before}
                  moments={starts}
                  value={before[0]}
                  onChange={(id) => setWanted({ ...wanted, before: id })}
                />
                <MomentSelect
                  label={words.columns.after}
                  moments={ends}
                  value={after[0]}
                  onChange={(id) => setWanted({ ...wanted, after: id })}
                />
              </fieldset>
            )}
            <Changes project={project} before={before[1]} after={after[1]} />
          </section>
        )}
        <Snapshots project={project} />
        <NewRound project={project} />
      </div>
    </Screen>
  )
}

/** Today has no id: it is not kept. */
type Moment = readonly [id: string, snapshot: Snapshot]

interface MomentSelectProps {
  label: string
  moments: readonly Moment[]
  value: string
  onChange: (id: string) => void
}

function MomentSelect({ label, moments, value, onChange }: MomentSelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {moments.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
