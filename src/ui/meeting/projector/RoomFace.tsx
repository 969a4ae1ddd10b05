import { useRef } from 'react'
import type { RoomView } from '../../../domain/meeting/roomView'
import { wordsOfProjector as words } from '../../../text/projector'
import { IntervalBar } from '../../components/IntervalBar'
import { LevelBadge } from '../../components/LevelBadge'
import { useFit } from './useFit'
import './roomFace.css'

/** What everybody in the room sees, read from ten metres away. */
export function RoomFace({ view }: { view: RoomView }) {
  const place = useRef<HTMLDivElement>(null)
  useFit(place, view)
  return (
    <div ref={place} className={`room showing-${view.screen}`}>
      <RoomPart view={view} />
    </div>
  )
}

function RoomPart({ view }: { view: RoomView }) {
  switch (view.screen) {
    case 'dark':
      return <h1 className="sr">{words.dark}</h1>
    case 'question':
      return <QuestionFace view={view} />
    case 'votes':
      return <VotesFace view={view} />
    case 'result':
      return <ResultFace view={view} />
  }
}

type Face<S extends RoomView['screen']> = { view: Extract<RoomView, { screen: S }> }

function QuestionFace({ view }: Face<'question'>) {
  const keyed = view.options.some(({ key }) => key !== '')
  return (
    <>
      <RoomHead section={view.section} place={view.place} />
      <h1>{view.title}</h1>
      {view.options.length > 0 && (
        <ol className={view.many ? 'room-options many' : 'room-options'}>
          {view.options.map(({ key, text }) => (
            <li key={text}>
              {keyed && <span className="room-key">{key}</span>}
              <span>{text}</span>
            </li>
          ))}
          {view.unknown !== undefined && (
            <li className="unknown">
              <span className="room-key">N</span>
              <span>{view.unknown}</span>
            </li>
          )}
        </ol>
      )}
      <div className="room-foot">
        {view.example !== undefined && (
          <p>
            <strong>{words.example}:</strong> {view.example}
          </p>
        )}
        <p className="muted">{view.hint}</p>
      </div>
    </>
  )
}

function VotesFace({ view }: Face<'votes'>) {
  const most = Math.max(1, ...view.rows.map(({ count }) => count))
  return (
    <>
      <RoomHead section={view.section} place={view.place} />
      <h1>{view.title}</h1>
      <ol className="room-options votes">
        {view.rows.map(({ key, text, count }) => (
          <li key={key} className={key === 'N' ? 'unknown' : undefined}>
            <span className="room-key">{key}</span>
            <span>{text}</span>
            <span className="room-count">{count}</span>
            <span className="room-share" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
          </li>
        ))}
      </ol>
      <div className="room-foot">
        {view.words.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </>
  )
}

function ResultFace({ view }: Face<'result'>) {
  return (
    <>
      <RoomHead section={view.section} place="" />
      <h1>{view.title}</h1>
      <div className="room-level">
        <LevelBadge rank={view.rank} words={view.level} />
      </div>
      <IntervalBar interval={view.interval} rank={view.rank} label={view.range} />
      <p className="room-range">
        {view.rank > 0 && <span>{view.range}</span>} <span className="muted">{view.coverage}</span>
      </p>
      <div className="room-foot">
        <p className="muted">{view.hint}</p>
      </div>
    </>
  )
}

function RoomHead({ section, place }: { section: string; place: string }) {
  return (
    <p className="room-head">
      <span>{section}</span>
      <span>{place}</span>
    </p>
  )
}
