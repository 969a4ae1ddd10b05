import { wordsOfRefusedOverlay as words } from '../../text/overlay'
import type { Taken } from './takeOverlay'

/** As many as one corrects before trying again. */
const most = 30

/** Line by line, what to correct in the consultant's file. */
export function RefusedOverlay({ refused }: { refused: Exclude<NonNullable<Taken>, { status: 'read' }> }) {
  if (refused.status === 'refused')
    return (
      <section className="panel stack near" role="alert">
        <h2>{words.title}</h2>
        <p>{words.unchanged}</p>
        <p>{words.reasons[refused.reason]}</p>
      </section>
    )
  const { problems } = refused
  const left = problems.length - most
  return (
    <section className="panel stack near" role="alert">
      <h2>{words.count(problems.length)}</h2>
      <p>{words.unchanged}</p>
      <dl className="lines-wrong">
        {problems.slice(0, most).map(({ line, message }) => (
          <div key={`${line} ${message}`}>
            <dt>{words.line(line)}</dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
      {left > 0 && <p className="muted">{words.more(left)}</p>}
    </section>
  )
}
