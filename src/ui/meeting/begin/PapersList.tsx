import { Link } from 'wouter'
import { wordsOfMeeting } from '../../../text/meeting'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { meetingPath } from '../../wizard/journeyPath'

/** What is done on paper, before and after. */
export function PapersList({ project }: { project: string }) {
  const papers = [
    {
      title: wordsOfMeeting.before,
      links: [
        { to: meetingPath(project, 'che-cosa-portare'), name: words.bring, hint: words.bringHint },
        { to: meetingPath(project, 'questionario'), name: words.paper, hint: words.paperHint },
      ],
    },
    {
      title: wordsOfMeeting.after,
      links: [{ to: meetingPath(project, 'trascrizione'), name: words.typing, hint: words.typingHint }],
    },
  ]
  return (
    <aside className="stack">
      {papers.map(({ title, links }) => (
        <section key={title} className="aside stack near">
          <h2>{title}</h2>
          {links.map(({ to, name, hint }) => (
            <p key={to}>
              <Link href={to}>{name}</Link>
              <span className="muted small block">{hint}</span>
            </p>
          ))}
        </section>
      ))}
    </aside>
  )
}
