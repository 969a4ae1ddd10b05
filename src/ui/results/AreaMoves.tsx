import { nameLevel } from '../../domain/scoring/nameLevel'
import type { ScoredArea } from '../../domain/scoring/results'
import type { Subject } from '../../text/document/subject'
import { lowerFirst, upperFirst } from '../../text/format'
import { intervalWords, levelWords, shownPoints } from '../../text/levels'
import { measureFacts } from '../../text/measures'
import { wordsOfResults as words } from '../../text/results'

/** The most convenient steps to the next level, and what they bring together. */
export function AreaMoves({ subject, result }: { subject: Subject; result: ScoredArea }) {
  const { moves, together } = subject.evaluation.moves[result.area] ?? { moves: [], together: result.interval }
  if (moves.length === 0) return <p>{words.noMoves}</p>
  const inPlan = new Set(subject.plan.actions.map(({ id }) => id))
  const level = nameLevel(subject.content.scoring, together, result.known / result.applicable)
  return (
    <>
      <h4>{words.movesTitle(moves.length)}</h4>
      <ol className="moves plainlist">
        {moves.map(({ measure: id, gain }) => {
          const measure = subject.content.measures.find((candidate) => candidate.id === id)
          return (
            measure && (
              <li key={id}>
                <strong>{measure.name}</strong>
                <span className="gain">
                  +{shownPoints(gain)}
                  <span className="sr"> punti</span>
                </span>
                <span className="muted small">
                  {upperFirst(measureFacts(subject.content, measure).map(lowerFirst).join(', '))}
                  {inPlan.has(id) && ` · ${words.inPlan}`}
                </span>
              </li>
            )
          )
        })}
      </ol>
      <p>
        {moves.length === 1 ? words.withIt : words.movesTogether(moves.length)}: {intervalWords(together)}
        {level.status !== 'insufficient' && (
          <>
            , <strong>{lowerFirst(levelWords(level))}</strong>
          </>
        )}
        .
      </p>
    </>
  )
}
