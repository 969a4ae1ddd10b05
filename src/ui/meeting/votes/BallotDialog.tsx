import { type FormEvent, useState } from 'react'
import { castVote, unknownVote, votesIn } from '../../../domain/meeting/ballot'
import { type Vote, type VoterGroup, voterGroups } from '../../../domain/meeting/meeting'
import { wordsOfMeeting } from '../../../text/meeting'
import { wordsOfVotes as words } from '../../../text/votes'
import { Message } from '../../components/Field'
import { OptionCard } from '../../components/OptionCard'
import { useModal } from '../../components/useModal'
import type { BallotProps } from './BallotBox'

interface BallotDialogProps extends Omit<BallotProps, 'vote'> {
  vote: Vote
  onLeave: () => void
  onClose: () => void
}

/** Covers everything: between two voters there is nothing to see but how many have voted. */
export function BallotDialog({ vote, question, title, keep, onLeave, onClose }: BallotDialogProps) {
  const dialog = useModal()
  const [voting, setVoting] = useState(false)
  return (
    <dialog
      ref={dialog}
      className="ballot"
      data-keys="own"
      aria-labelledby="ballot-title"
      onCancel={(event) => event.preventDefault()}
    >
      {voting ? (
        <Slip
          title={title}
          options={question.options}
          onCast={(group, option) => {
            keep(castVote(vote, group, option))
            setVoting(false)
          }}
        />
      ) : (
        <div className="stack far">
          <h2 id="ballot-title">{words.passOn}</h2>
          <p className="lead" role="status">
            {words.voted(votesIn(vote.all))} {votesIn(vote.all) > 0 && words.secret}
          </p>
          <div>
            <button type="button" className="button" onClick={() => setVoting(true)}>
              {words.myTurn}
            </button>
          </div>
          <div className="row">
            <button type="button" className="button quiet" onClick={onClose}>
              {words.close}
            </button>
            <button type="button" className="linklike" onClick={onLeave}>
              {words.leave}
            </button>
          </div>
        </div>
      )}
    </dialog>
  )
}

interface SlipProps {
  title: string
  options: readonly { id: string; text: string }[]
  onCast: (group: VoterGroup, option: string) => void
}

/** One person's vote: nothing of it is left on the screen once it is in the box. */
function Slip({ title, options, onCast }: SlipProps) {
  const [group, setGroup] = useState<VoterGroup>()
  const [option, setOption] = useState<string>()
  const [missing, setMissing] = useState(false)
  const cast = (event: FormEvent) => {
    event.preventDefault()
    if (group && option) onCast(group, option)
    else setMissing(true)
  }
  return (
    <form className="stack" autoComplete="off" onSubmit={cast}>
      <h2 id="ballot-title">{title}</h2>
      <fieldset>
        <legend>{words.yourVote}</legend>
        <div className="anchors">
          {[...options, { id: unknownVote, text: words.unknown }].map(({ id, text }) => (
            <OptionCard
              key={id}
              type="radio"
              name="ballot-option"
              label={text}
              checked={option === id}
              onChange={() => setOption(id)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.whoAreYou}</legend>
        <div className="anchors compact ballot-groups">
          {voterGroups.map((one) => (
            <OptionCard
              key={one}
              type="radio"
              name="ballot-group"
              label={wordsOfMeeting.groups[one]}
              checked={group === one}
              onChange={() => setGroup(one)}
            />
          ))}
        </div>
      </fieldset>
      <div role="alert">{missing && !(group && option) && <Message id="ballot-missing">{words.missing}</Message>}</div>
      <div>
        <button type="submit" className="button">
          {words.cast}
        </button>
      </div>
    </form>
  )
}
