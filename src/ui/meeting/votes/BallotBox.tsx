import { useState } from 'react'
import { closeVote, openVote, votesIn } from '../../../domain/meeting/ballot'
import type { Vote } from '../../../domain/meeting/meeting'
import type { MaturityQuestion } from '../../../domain/questionnaire/question'
import { wordsOfVotes as words } from '../../../text/votes'
import { BallotDialog } from './BallotDialog'

export interface BallotProps {
  vote: Vote | undefined
  question: MaturityQuestion
  /** The question as it is put to this organisation. */
  title: string
  smallest: number
  keep: (vote: Vote) => void
  close: (vote: Vote | undefined) => void
}

/** One device passed from hand to hand. The box stays open through a reload: what is in it is counts. */
export function BallotBox(props: BallotProps) {
  const { vote, smallest, keep, close } = props
  const [isPassing, setPassing] = useState(false)
  const open = () => {
    if (!vote) keep(openVote('ballot', new Date().toISOString()))
    setPassing(true)
  }
  return (
    <>
      <button type="button" className="button quiet" onClick={open}>
        {vote ? words.resumeBallot(votesIn(vote.all)) : words.openBallot}
      </button>
      {isPassing && vote && (
        <BallotDialog
          {...props}
          vote={vote}
          onLeave={() => setPassing(false)}
          onClose={() => {
            setPassing(false)
            close(closeVote('ballot', new Date().toISOString(), vote.groups ?? {}, smallest))
          }}
        />
      )}
    </>
  )
}
