import { useState } from 'react'
import { questionText } from '../../domain/questionnaire/questionText'
import type { AreaRow } from '../../domain/scoring/results'
import type { Subject } from '../../text/document/subject'
import { quoted } from '../../text/format'
import { askedOf, rowPoints, unknownWords, wordsOfResults as words } from '../../text/results'
import { chosenAnchor, questionOf } from './givenAnswer'
import { mainRows, orderedRows } from './mainRows'
import { QuestionLink } from './QuestionLink'

/** «6 punti su 19», the answer given between quotes, and the way back to the question. */
export function AreaReasons({ subject, rows }: { subject: Subject; rows: readonly AreaRow[] }) {
  const [showAll, setShowAll] = useState(false)
  const main = mainRows(rows)
  return (
    <>
      <ul className="reasons plainlist">
        {(showAll ? orderedRows(rows) : main).map((row) => (
          <Reason key={row.question} subject={subject} row={row} />
        ))}
      </ul>
      {main.length < rows.length && (
        <button type="button" className="linklike" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? words.showFewer : words.showAll(rows.length)}
        </button>
      )}
    </>
  )
}

function Reason({ subject, row }: { subject: Subject; row: AreaRow }) {
  const question = questionOf(subject, row.question)
  const isKnown = row.status === 'known'
  const answer = subject.project.answers[row.question]
  const asked = answer?.state === 'unknown' ? askedOf(answer) : ''
  return (
    <li className={isKnown ? undefined : 'not-known'}>
      <strong>{rowPoints(row)}</strong>
      <span>
        {questionText(subject.reading, question)}{' '}
        {isKnown
          ? `${quoted(chosenAnchor(subject, row.question)?.sentence ?? '')}.`
          : `${unknownWords(row.status, asked)}.`}
        {!row.certainlyAsked && ` ${words.ifItApplies}`}{' '}
        <QuestionLink subject={subject} question={row.question}>
          {isKnown ? words.goToQuestion : words.answerNow}
          <span className="sr">: {question.code}</span>
        </QuestionLink>
      </span>
    </li>
  )
}
