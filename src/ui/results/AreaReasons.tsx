import { useState } from 'react'
import { Link } from 'wouter'
import type { AreaRow } from '../../domain/scoring/results'
import { quoted } from '../../text/format'
import { askedOf, rowPoints, unknownWords, wordsOfResults as words } from '../../text/results'
import { mainRows, orderedRows } from './mainRows'
import { chosenAnchor, questionOf, questionPath, type ResultsView } from './resultsView'

/** «6 punti su 19», the answer given between quotes, and the way back to the question. */
export function AreaReasons({ view, rows }: { view: ResultsView; rows: readonly AreaRow[] }) {
  const [showAll, setShowAll] = useState(false)
  const main = mainRows(rows)
  return (
    <>
      <ul className="reasons plainlist">
        {(showAll ? orderedRows(rows) : main).map((row) => (
          <Reason key={row.question} view={view} row={row} />
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

function Reason({ view, row }: { view: ResultsView; row: AreaRow }) {
  const { text, code } = questionOf(view, row.question)
  const isKnown = row.status === 'known'
  const answer = view.project.answers[row.question]
  const asked = answer?.state === 'unknown' ? askedOf(answer) : ''
  return (
    <li className={isKnown ? undefined : 'not-known'}>
      <strong>{rowPoints(row)}</strong>
      <span>
        {text}{' '}
        {isKnown ? quoted(chosenAnchor(view, row.question)?.sentence ?? '') : `${unknownWords(row.status, asked)}.`}
        {!row.certainlyAsked && ` ${words.ifItApplies}`}{' '}
        <Link href={questionPath(view, row.question)}>
          {isKnown ? words.goToQuestion : words.answerNow}
          <span className="sr"> {code}</span>
        </Link>
      </span>
    </li>
  )
}
