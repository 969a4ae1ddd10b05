import type { Meeting } from '../../../domain/meeting/meeting'
import type { Place } from '../../../domain/meeting/places'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { scoreArea } from '../../../domain/scoring/scoreArea'
import { barLabel, coverageWords, levelRank, levelWords } from '../../../text/levels'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { IntervalBar } from '../../components/IntervalBar'
import { LevelBadge } from '../../components/LevelBadge'
import { useQuestionnaire } from '../../content/useQuestionnaire'

interface RevealPanelProps {
  meeting: Meeting
  reading: Reading
  place: Place
  onReveal: () => void
}

/** The result of an area: hidden, here too, until it is shown to everybody. */
export function RevealPanel({ meeting, reading, place, onReveal }: RevealPanelProps) {
  const questionnaire = useQuestionnaire()
  const area = reading.index.areas.find(({ id }) => id === place.section.id)
  if (!area) return null
  const isRevealed = meeting.revealed.includes(area.id)
  const result = isRevealed ? scoreArea(reading, questionnaire.scoring, area) : undefined
  return (
    <section className="stack near" aria-labelledby="room-reveal">
      <h2 id="room-reveal" className="plain-head">
        {words.endOfSection}
      </h2>
      {result?.status === 'scored' ? (
        <div className="stack close">
          <IntervalBar
            interval={result.interval}
            rank={levelRank(questionnaire.scoring.levels, result.level)}
            label={barLabel(result.interval)}
          />
          <LevelBadge rank={levelRank(questionnaire.scoring.levels, result.level)} words={levelWords(result.level)} />
          <p className="muted small">{coverageWords(result)}</p>
        </div>
      ) : (
        <p>{words.endHint(area.shortName)}</p>
      )}
      <div>
        <button type="button" className="button quiet" onClick={onReveal}>
          {meeting.screen === 'result' ? words.conceal : words.reveal}{' '}
          <span className="key" aria-hidden="true">
            R
          </span>
        </button>
      </div>
    </section>
  )
}
