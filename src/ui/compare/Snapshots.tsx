import { type SubmitEvent, useState } from 'react'
import type { Project } from '../../domain/project/project'
import { keepSnapshot, latestSnapshots, removeSnapshot, takeSnapshot } from '../../domain/snapshots/rounds'
import { newId } from '../../state/newId'
import { useSession } from '../../state/session'
import { dayOf } from '../../text/clock'
import { snapshotName, snapshotText, wordsOfCompare as words } from '../../text/compare'
import { Field } from '../components/Field'
import { useQuestionnaire } from '../content/useQuestionnaire'

/** The snapshots there are, and a new one. */
export function Snapshots({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const change = useSession((session) => session.minute)
  const [today] = useState(() => dayOf(new Date()))
  const [name, setName] = useState(snapshotName(today))
  const [told, setTold] = useState('')
  const all = latestSnapshots(project)
  const take = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const called = name.trim() || snapshotName(today)
    change((project) => keepSnapshot(project, newId(), takeSnapshot(questionnaire, project, called, today)))
    setTold(words.taken(called))
  }
  return (
    <section className="stack" aria-labelledby="snapshots">
      <h2 id="snapshots">{words.snapshots}</h2>
      {all.length === 0 && <p>{words.none}</p>}
      {all.length > 0 && (
        <ul className="plainlist snapshots">
          {all.map(([id, snapshot]) => (
            <li key={id} className="row">
              <span>
                <strong>{snapshot.name}</strong>
                <br />
                <span className="muted small">{snapshotText(snapshot)}</span>
              </span>
              <button
                type="button"
                className="linklike"
                onClick={() => {
                  change((project) => removeSnapshot(project, id))
                  setTold(words.removed)
                }}
              >
                {words.remove} <span className="sr">«{snapshot.name}»</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="stack near reading" onSubmit={take}>
        <Field id="snapshot-name" label={words.name}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={name}
              maxLength={200}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <div>
          <button type="submit" className="button">
            {words.take}
          </button>
        </div>
      </form>
      <p role="status">{told}</p>
    </section>
  )
}
