import { editMeeting } from '../../../domain/meeting/editMeeting'
import { useSession } from '../../../state/session'
import { wordsOfMeeting as words } from '../../../text/meeting'

/** Closes the meeting: what is answered from then on is no longer in its minutes. */
export function EndMeeting({ id }: { id: string }) {
  const end = () =>
    useSession
      .getState()
      .follow((project) => editMeeting(project, id, { endedAt: new Date().toISOString(), screen: 'question' }))
  return (
    <section className="stack near">
      <p className="small muted">{words.endExplained}</p>
      <div>
        <button type="button" className="button quiet" onClick={end}>
          {words.end}
        </button>
      </div>
    </section>
  )
}
