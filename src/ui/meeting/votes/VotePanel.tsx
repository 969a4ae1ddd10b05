import { type ReactNode, useState } from 'react'
import { questionnaire } from '../../../content/questionnaire'
import { splitOf, unknownVote, votesIn } from '../../../domain/meeting/ballot'
import { editEntry, editMeeting } from '../../../domain/meeting/editMeeting'
import type { Meeting, Vote } from '../../../domain/meeting/meeting'
import type { MaturityQuestion } from '../../../domain/questionnaire/question'
import { useSession } from '../../../state/session'
import { votesText, wordsOfVotes as words } from '../../../text/votes'
import { Icon } from '../../components/Icon'
import { BallotBox } from './BallotBox'
import { HandsForm } from './HandsForm'
import './votes.css'

const { below } = questionnaire.scoring.smallGroup

interface VotePanelProps {
  id: string
  meeting: Meeting
  question: MaturityQuestion
  title: string
}

/** Does the room see it the same way? Counts only, and nobody decides by them alone. */
export function VotePanel({ id, meeting, question, title }: VotePanelProps) {
  const vote = meeting.votes[question.id]
  const [isOpen, setOpen] = useState(vote !== undefined)
  const [tooFew, setTooFew] = useState(false)
  const [counting, setCounting] = useState(false)
  const { minute, follow } = useSession.getState()
  /** Nothing of an open box can be taken back: one step back would tell the last vote. */
  const keep = (next: Vote | null) => follow((project) => editEntry(project, id, 'votes', question.id, next))
  const close = (closed: Vote | undefined) => {
    setTooFew(closed === undefined)
    setCounting(false)
    keep(closed ?? null)
  }
  const show = () =>
    follow((project) => editMeeting(project, id, { screen: meeting.screen === 'votes' ? 'question' : 'votes' }))
  return (
    <details className="vote" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      <div className="disclosed stack near">
        <p className="small muted">{words.lead}</p>
        <div role="status">{tooFew && <p>{words.tooFew(below)}</p>}</div>
        {vote?.state === 'closed' ? (
          <VoteCounts vote={vote} question={question} isShown={meeting.screen === 'votes'} onShow={show}>
            <button
              type="button"
              className="linklike"
              onClick={() => minute((project) => editEntry(project, id, 'votes', question.id, null))}
            >
              {words.again}
            </button>
          </VoteCounts>
        ) : (
          <>
            <p className="small muted">
              {words.ballotHint} {words.smallest(below)}
            </p>
            {counting ? (
              <HandsForm question={question} smallest={below} onClose={close} onLeave={() => setCounting(false)} />
            ) : (
              <div className="row">
                {vote === undefined && (
                  <button type="button" className="button quiet" onClick={() => setCounting(true)}>
                    {words.hands}
                  </button>
                )}
                <BallotBox {...{ vote, question, title, keep, close }} smallest={below} />
              </div>
            )}
          </>
        )}
      </div>
    </details>
  )
}

interface VoteCountsProps {
  vote: Vote
  question: MaturityQuestion
  isShown: boolean
  onShow: () => void
  children: ReactNode
}

function VoteCounts({ vote, question, isShown, onShow, children }: VoteCountsProps) {
  const scale = question.options.map(({ id }) => id)
  const rows = [...question.options, { id: unknownVote, text: words.unknown }]
  const split = splitOf(vote, scale)
  return (
    <>
      <table className="vote-counts">
        <caption className="sr">{words.title}</caption>
        <tbody>
          {rows.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>{vote.all[id] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {votesText(vote, scale, below).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {split && (
        <p className="remark">
          <Icon name="warning" />
          <span>{words.toDiscuss[split.between]}</span>
        </p>
      )}
      <div className="row">
        {votesIn(vote.all) >= below && (
          <button type="button" className="button quiet" onClick={onShow}>
            {isShown ? words.hide : words.show}
          </button>
        )}
        {children}
      </div>
    </>
  )
}
