import { useState } from 'react'
import type { Project } from '../../domain/project/project'
import { latestSnapshots } from '../../domain/snapshots/rounds'
import { wordsOfCompare as words } from '../../text/compare'
import { Screen } from '../components/Screen'
import { listPath } from '../wizard/journeyPath'
import { Changes } from './Changes'
import { NewRound } from './NewRound'
import { Snapshots } from './Snapshots'
import '../wizard/review/review.css'
import './compare.css'

/** How things stood, how they stand, and what can honestly be said of the difference. */
export function CompareScreen({ project }: { project: Project }) {
  const all = latestSnapshots(project)
  const [chosen, setChosen] = useState<string>()
  const [id, snapshot] = all.find(([id]) => id === chosen) ?? all[0] ?? []
  return (
    <Screen title={words.title} back={{ to: listPath(project.id), label: words.back }} lead={words.lead}>
      <div className="stack apart compare">
        {snapshot && (
          <section className="stack" aria-labelledby="compared">
            <h2 id="compared">{words.areas}</h2>
            {all.length > 1 && (
              <label className="compare-with">
                {words.compareWith}{' '}
                <select value={id} data-reads onChange={({ target }) => setChosen(target.value)}>
                  {all.map(([id, { name }]) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Changes key={id} project={project} before={snapshot} />
          </section>
        )}
        <Snapshots project={project} />
        <NewRound project={project} />
      </div>
    </Screen>
  )
}
