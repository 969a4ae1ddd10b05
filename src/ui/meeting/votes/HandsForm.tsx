import { type FormEvent, useState } from 'react'
import { closeVote, unknownVote } from '../../../domain/meeting/ballot'
import { longestOfMeeting as longest, type Vote, type VoterGroup, voterGroups } from '../../../domain/meeting/meeting'
import type { MaturityQuestion } from '../../../domain/questionnaire/question'
import { wordsOfVotes as words } from '../../../text/votes'

interface HandsFormProps {
  question: MaturityQuestion
  smallest: number
  onClose: (vote: Vote | undefined) => void
  onLeave: () => void
}

type Tally = Partial<Record<VoterGroup, Record<string, number>>>

/** Hands that went up, sentence by sentence; group by group when that is worth it. */
export function HandsForm({ question, smallest, onClose, onLeave }: HandsFormProps) {
  const [byGroup, setByGroup] = useState(false)
  const [tally, setTally] = useState<Tally>({})
  const rows = [...question.options, { id: unknownVote, text: words.unknown }]
  const columns: readonly VoterGroup[] = byGroup ? voterGroups : ['others']
  const write = (group: VoterGroup, option: string, count: number) =>
    setTally({ ...tally, [group]: { ...tally[group], [option]: Math.min(Math.max(count, 0), longest.votes) } })
  const close = (event: FormEvent) => {
    event.preventDefault()
    const groups = Object.fromEntries(columns.map((group) => [group, tally[group] ?? {}]))
    onClose(closeVote('hands', new Date().toISOString(), groups, smallest))
  }
  return (
    <form className="stack near" onSubmit={close}>
      <p>{words.handsHint}</p>
      <label className="tick">
        <input type="checkbox" checked={byGroup} onChange={({ target }) => setByGroup(target.checked)} />
        <span>{words.byGroup}</span>
      </label>
      <table className="vote-counts">
        <thead>
          <tr>
            <td />
            {columns.map((group) => (
              <th key={group} scope="col">
                {byGroup ? words.groups[group] : words.count}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {columns.map((group) => (
                <td key={group}>
                  <input
                    type="number"
                    min={0}
                    max={longest.votes}
                    aria-label={`${byGroup ? words.groups[group] : words.count}: ${text}`}
                    value={tally[group]?.[id] ?? ''}
                    onChange={({ target }) => write(group, id, Math.round(target.valueAsNumber) || 0)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <button type="submit" className="button quiet">
          {words.keep}
        </button>
        <button type="button" className="linklike" onClick={onLeave}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
