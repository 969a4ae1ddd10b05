import { editMeeting } from '../../../domain/meeting/editMeeting'
import type { Meeting } from '../../../domain/meeting/meeting'
import { useSession } from '../../../state/session'
import { presentText, wordsOfMeeting as words } from '../../../text/meeting'
import { PeopleEditor } from '../begin/PeopleEditor'

/** Who is in the room: whoever comes late is added. */
export function PresentPanel({ id, meeting }: { id: string; meeting: Meeting }) {
  return (
    <details>
      <summary>
        {words.present}: {meeting.present.length === 0 ? words.nobody.toLowerCase() : presentText(meeting.present)}
      </summary>
      <div className="disclosed">
        <PeopleEditor
          present={meeting.present}
          onChange={(present) => useSession.getState().minute((project) => editMeeting(project, id, { present }))}
        />
      </div>
    </details>
  )
}
