import { useMemo } from 'react'
import type { Project, Track } from '../../../domain/project/project'
import { hiddenAnswers } from '../../../domain/questionnaire/progress'
import { type Reading, readAnswers } from '../../../domain/questionnaire/readAnswers'
import { useSession } from '../../../state/session'
import { hiddenText, trackText, wordsOfList } from '../../../text/taskList'
import { useQuestionnaire } from '../../content/useQuestionnaire'

const tracks = ['quick', 'full'] as const

/** The essential questions only, or all: nothing answered is ever lost by switching. */
export function TrackSwitch({ project, reading }: { project: Project; reading: Reading }) {
  const questionnaire = useQuestionnaire()
  const chooseTrack = useSession((session) => session.chooseTrack)
  const { answers } = project
  const labels = useMemo(() => {
    const count = (track: Track) =>
      [...readAnswers(questionnaire, answers, track).asked.values()].filter((asked) => asked !== 'notAsked').length
    return trackText(count('quick'), count('full'), questionnaire.journey.minutes)
  }, [questionnaire, answers])
  const hidden = hiddenAnswers(reading).length
  return (
    <fieldset className="aside">
      <legend>
        <h2>{wordsOfList.track}</h2>
      </legend>
      {tracks.map((track) => (
        <label key={track} className="tick">
          <input
            type="radio"
            name="track"
            value={track}
            checked={project.track === track}
            onChange={() => chooseTrack(track)}
          />
          <span>{labels[track]}</span>
        </label>
      ))}
      <p role="status" className="muted">
        {hidden > 0 && hiddenText(hidden)}
      </p>
    </fieldset>
  )
}
