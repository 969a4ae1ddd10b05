import { useState } from 'react'
import { editEntry } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import { minutesFor, type Place } from '../../../domain/meeting/places'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import { useSession } from '../../../state/session'
import { elapsedText, wordsOfMeeting as words } from '../../../text/meeting'
import { Icon } from '../../components/Icon'
import { useSectionClock } from './useSectionClock'

interface TimePanelProps {
  id: string
  meeting: Meeting
  place: Place
  progress: readonly SectionProgress[]
}

/** The time of a section, and a gentle sign when it runs over. */
export function TimePanel({ id, meeting, place, progress }: TimePanelProps) {
  const [paused, setPaused] = useState(false)
  const section = place.section.id
  const seconds = (meeting.seconds[section] ?? 0) + useSectionClock(id, section, paused)
  const minutes = meeting.minutes[section] ?? minutesFor(place.of)
  const over = Math.floor((seconds - minutes * 60) / 60)
  const rest = progress.slice(progress.findIndex((one) => one.section.id === section) + 1)
  const toDo = rest.filter(({ missing }) => missing.length > 0)
  const left =
    Math.max(0, Math.ceil(minutes - seconds / 60)) +
    toDo.reduce((sum, { section, asked }) => sum + (meeting.minutes[section.id] ?? minutesFor(asked.length)), 0)
  const isOver = seconds > minutes * 60
  return (
    <section className="panel stack near" aria-labelledby="room-time">
      <h2 id="room-time" className="plain-head">
        {words.time(place.section.title)}
      </h2>
      <p>
        <strong className={isOver ? 'clock over' : 'clock'} role="timer" aria-live="off">
          {elapsedText(seconds)}
        </strong>{' '}
        <span className="muted">{words.ofMinutes(minutes)}</span>
      </p>
      <p role="status" className="over">
        {isOver && (
          <>
            <Icon name="clock" /> {words.over(over)}
          </>
        )}
      </p>
      <p className="muted small">{words.left(left, toDo.length)}</p>
      <div className="row">
        <button type="button" className="linklike small" aria-pressed={paused} onClick={() => setPaused(!paused)}>
          {paused ? words.resume : words.pause}
        </button>
        <label className="row small planned">
          {words.planned}
          <input
            type="number"
            min={1}
            max={longest.minutes}
            value={minutes}
            onChange={({ target }) => {
              const chosen = Math.round(target.valueAsNumber)
              if (chosen >= 1 && chosen <= longest.minutes)
                useSession.getState().follow((project) => editEntry(project, id, 'minutes', section, chosen))
            }}
          />
        </label>
      </div>
    </section>
  )
}
