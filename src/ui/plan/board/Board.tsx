import { useMemo } from 'react'
import { Link } from 'wouter'
import { quadrants as ids, type Quadrant } from '../../../domain/catalogue/measure'
import type { PlannedMeasure } from '../../../domain/plan/plan'
import { editAction } from '../../../domain/project/choices'
import type { Project } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { measuresOf, type Subject } from '../../../text/document/subject'
import { quadrants } from '../../../text/measures'
import { wordsOfBoard as words, wordsOfPlan } from '../../../text/plan'
import { sheetPath } from '../../wizard/journeyPath'
import { rememberCard, type SheetArrival } from '../planArrival'
import { usePlan } from '../usePlan'
import './board.css'

interface BoardProps {
  subject: Subject
  onSay: (message: string) => void
}

/** The actions by quadrant; each goes to another one from its own list. Dragging does the same, and is never needed. */
export function Board({ subject, onSay }: BoardProps) {
  const { project, plan } = subject
  const bare = useMemo(() => withoutQuadrants(project), [project])
  const proposed = new Map(measuresOf(usePlan(bare)).map(({ id, quadrant }) => [id, quadrant]))
  const move = ({ id, title }: PlannedMeasure, quadrant: Quadrant) => {
    const isProposed = proposed.get(id) === quadrant
    useSession.getState().decide((choices) => editAction(choices, id, { quadrant: isProposed ? null : quadrant }))
    onSay(words.moved(title, quadrants[quadrant]))
    /** The card is in another list now, and with it went the focus. */
    requestAnimationFrame(() => document.getElementById(`quadrante-${id}`)?.focus())
  }
  const data = plan.actions.find(({ kind }) => kind === 'data')
  return (
    <div className="stack even">
      <p className="muted measure">{words.lead}</p>
      <div className="board">
        {ids.map((quadrant) => {
          const actions = measuresOf(subject).filter((action) => action.quadrant === quadrant)
          return (
            <section
              key={quadrant}
              className="board-column"
              aria-labelledby={`colonna-${quadrant}`}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                const dropped = measuresOf(subject).find(({ id }) => id === event.dataTransfer.getData('text/plain'))
                if (dropped && dropped.quadrant !== quadrant) move(dropped, quadrant)
              }}
            >
              <h2 id={`colonna-${quadrant}`}>{quadrants[quadrant]}</h2>
              <p className="small muted">
                {words.leads[quadrant]} · {words.count(actions.length)}
              </p>
              {actions.length === 0 ? (
                <p className="small muted board-empty">{words.empty}</p>
              ) : (
                <ul className="plainlist board-list">
                  {actions.map((action) => (
                    <BoardCard key={action.id} project={project.id} action={action} onMove={(to) => move(action, to)} />
                  ))}
                </ul>
              )}
            </section>
          )
        })}
      </div>
      {data && <p className="small muted">{words.data(data.title)}</p>}
    </div>
  )
}

interface BoardCardProps {
  project: string
  action: PlannedMeasure
  onMove: (quadrant: Quadrant) => void
}

function BoardCard({ project, action, onMove }: BoardCardProps) {
  const { id, title, number, start, gain } = action
  return (
    <li
      className="card board-card"
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', action.id)}
    >
      <h3 className="minor">
        <Link
          id={`scheda-${id}`}
          href={sheetPath(project, id)}
          state={{ fromBoard: true } satisfies SheetArrival}
          onClick={() => rememberCard(id)}
        >
          {number}. {title}
        </Link>
      </h3>
      <p className="small muted">
        {wordsOfPlan.starts(start)}
        {gain > 0 && ` · ${wordsOfPlan.points(gain)}`}
      </p>
      <select
        id={`quadrante-${id}`}
        aria-label={words.moveTo(title)}
        value={action.quadrant}
        onChange={({ target }) => {
          const quadrant = ids.find((one) => one === target.value)
          if (quadrant) onMove(quadrant)
        }}
      >
        {ids.map((quadrant) => (
          <option key={quadrant} value={quadrant}>
            {quadrants[quadrant]}
          </option>
        ))}
      </select>
    </li>
  )
}

/** The same project, with every action in the quadrant it is proposed in. */
function withoutQuadrants(project: Project): Project {
  const { edits } = project.choices
  if (Object.values(edits).every(({ quadrant }) => quadrant === undefined)) return project
  const bare = Object.entries(edits).map(([id, { quadrant: _, ...edit }]) => [id, edit] as const)
  return { ...project, choices: { ...project.choices, edits: Object.fromEntries(bare) } }
}
