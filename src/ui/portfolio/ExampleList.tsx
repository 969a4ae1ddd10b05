import { useRef } from 'react'
import { useLocation } from 'wouter'
import { examples } from '../../content/examples'
import type { Project } from '../../domain/project/project'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfHome } from '../../text/home'

/** Fictitious organisations, and they say so. Opening one makes a copy. */
export function ExampleList() {
  const [, navigate] = useLocation()
  const openExample = usePortfolio((portfolio) => portfolio.openExample)
  const opening = useRef(false)

  /** A double click makes one copy, not two. */
  const open = async (load: () => Promise<Project>) => {
    if (opening.current) return
    opening.current = true
    try {
      navigate(`/o/${(await openExample(await load())).id}`)
    } finally {
      opening.current = false
    }
  }
  return (
    <section className="stack home-part" aria-labelledby="examples">
      <div className="stack close">
        <h2 id="examples">{wordsOfHome.examples}</h2>
        <p className="muted">{wordsOfHome.examplesHint}</p>
      </div>
      <ul className="plainlist examples">
        {examples.map(({ id, title, summary, load }) => (
          <li key={id} className="card stack near">
            <h3>{title}</h3>
            <p>
              <span className="chip">{wordsOfHome.example}</span> {summary}
            </p>
            <button type="button" className="button quiet" onClick={() => open(load)}>
              {wordsOfHome.openExample} <span className="sr">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
