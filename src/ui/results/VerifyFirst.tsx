import { Link } from 'wouter'
import type { ToVerify } from '../../domain/plan/plan'
import { askedOf, wordsOfResults as words } from '../../text/results'
import { levelWithin } from './levelWithin'
import { areaName, questionOf, questionPath, type ResultsView } from './resultsView'

const first = 5

/** The "non so" that would narrow the picture most, with who can find out and by when. */
export function VerifyFirst({ view }: { view: ResultsView }) {
  const { toVerify, areas } = view.evaluation
  const open = toVerify.slice(0, first)
  const unanswered = areas
    .flatMap((area) => (area.status === 'scored' ? area.rows : []))
    .filter(({ status }) => status === 'unanswered')
  const within = levelWithin(areas, view.content.scoring.coverage.minimum)
  return (
    <section id="verificare" className="stack near measure" aria-labelledby="titolo-verificare">
      <h2 id="titolo-verificare">{words.verify}</h2>
      <p>
        {open.length === 0 ? words.verifyNone : words.verifyLead(open.length)}{' '}
        {unanswered.length > 0 && words.unanswered(unanswered.length)}{' '}
        {within && words.levelWithin(areaName(view.content, within.area), within.more)}
      </p>
      {open.length > 0 && (
        <ul className="tasks">
          {open.map((entry) => (
            <Entry key={entry.question} view={view} entry={entry} />
          ))}
        </ul>
      )}
      {toVerify.length > 0 ? (
        <Link href={`/o/${view.project.id}/da-verificare`}>{words.allToVerify(toVerify.length)}</Link>
      ) : (
        <Link href={`/o/${view.project.id}`}>{words.backToSections}</Link>
      )}
    </section>
  )
}

function Entry({ view, entry }: { view: ResultsView; entry: ToVerify }) {
  const { scoring } = view.content
  const area = scoring.areas.find(({ questions }) => entry.question in questions)
  return (
    <li>
      <span>
        <Link href={questionPath(view, entry.question)}>{questionOf(view, entry.question).text}</Link>
        <span className="hint">{[area?.name ?? words.profileDatum, askedOf(entry)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="state">{entry.width > 0 && words.narrowsBy(entry.width)}</span>
    </li>
  )
}
