import { Link } from 'wouter'
import { wordsOfList } from '../../../text/taskList'
import { meetingPath } from '../journeyPath'

/** The way to the room, where the questions are answered together. */
export function MeetingAside({ project }: { project: string }) {
  return (
    <section className="aside stack near" aria-labelledby="aside-meeting">
      <h2 id="aside-meeting">{wordsOfList.meeting}</h2>
      <p>{wordsOfList.meetingHint}</p>
      <Link href={meetingPath(project)}>{wordsOfList.meetingOpen}</Link>
    </section>
  )
}
