import { Link } from 'wouter'
import type { UnreadableProject } from '../../state/portfolioShape'
import { fileProblemText } from '../../text/fileProblems'
import { wordsOfHome } from '../../text/home'

/** What is stored here and cannot be opened is neither hidden nor thrown away. */
export function UnreadableList({ unreadable }: { unreadable: readonly UnreadableProject[] }) {
  return (
    <section className="stack home-part" aria-labelledby="unreadable">
      <h2 id="unreadable">{wordsOfHome.unreadableTitle}</h2>
      <p className="measure">{wordsOfHome.unreadableHint}</p>
      <ul className="tasks">
        {unreadable.map(({ id, organisation, problem }) => (
          <li key={id}>
            <span>
              <Link href={`/o/${id}`}>{organisation || wordsOfHome.noName}</Link>
              <span className="hint">{fileProblemText(problem).whatIsWrong}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
