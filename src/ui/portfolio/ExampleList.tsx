import { useLocation } from 'wouter'
import { examples } from '../../content/examples'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfHome } from '../../text/home'

/** Fictitious organisations, and they say so. Opening one makes a copy. */
export function ExampleList() {
  const [, navigate] = useLocation()
  const openExample = usePortfolio((portfolio) => portfolio.openExample)
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
            <button
              type="button"
              className="button quiet"
              onClick={async () => navigate(`/o/${(await openExample(await load())).id}`)}
            >
              {wordsOfHome.openExample} <span className="sr">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
