import { Link } from 'wouter'
import type { ToVerify } from '../../domain/plan/plan'
import { questionText } from '../../domain/questionnaire/questionText'
import { areaOf, type Subject } from '../../text/document/subject'
import { askedOf, wordsOfResults as words } from '../../text/results'
import { listPath, toVerifyPath } from '../wizard/journeyPath'
import { questionOf } from './givenAnswer'
import { levelWithin } from './levelWithin'
import { QuestionLink } from './QuestionLink'

const first = 5

/** The "non so" that would narrow the picture most, with who can find out and by when. */
export function VerifyFirst({ subject }: { subject: Subject }) {
  const { toVerify, areas } = subject.evaluation
  const open = toVerify.slice(0, first)
  const unanswered = areas
    .flatMap((area) => (area.status === 'scored' ? area.rows : []))
    .filter(({ status }) => status === 'unanswered')
  const within = levelWithin(areas, subject.content.scoring.coverage.minimum)
  return (
    <section id="verificare" className="stack near measure" aria-labelledby="titolo-verificare">
      <h2 id="titolo-verificare">{words.verify}</h2>
      <p>
        {open.length === 0 ? words.verifyNone : words.verifyLead(open.length)}{' '}
        {unanswered.length > 0 && words.unanswered(unanswered.length)}{' '}
        {within && words.levelWithin(areaOf(subject, within.area).name, within.more)}
      </p>
      {open.length > 0 && (
        <ul className="tasks">
          {open.map((entry) => (
            <Entry key={entry.question} subject={subject} entry={entry} />
          ))}
        </ul>
      )}
      {toVerify.length > 0 ? (
        <Link href={toVerifyPath(subject.project.id)}>{words.allToVerify(toVerify.length)}</Link>
      ) : (
        <Link href={listPath(subject.project.id)}>{words.backToSections}</Link>
      )}
    </section>
  )
}

function Entry({ subject, entry }: { subject: Subject; entry: ToVerify }) {
  const { scoring } = subject.content
  const area = scoring.areas.find(({ questions }) => entry.question in questions)
  return (
    <li>
      <span>
        <QuestionLink subject={subject} question={entry.question}>
          {questionText(subject.reading, questionOf(subject, entry.question))}
        </QuestionLink>
        <span className="hint">{[area?.name ?? words.profileDatum, askedOf(entry)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="state">{entry.width > 0 && words.narrowsBy(entry.width)}</span>
    </li>
  )
}
