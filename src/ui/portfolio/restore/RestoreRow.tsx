import type { Restored } from '../../../state/backupVerbs'
import { clockText, dayOf, daysSince } from '../../../text/clock'
import { fileProblemText } from '../../../text/fileProblems'
import { whenText } from '../../../text/home'
import { wordsOfRestore as words } from '../../../text/restore'
import type { Found } from './lookInto'

export type Act = Restored['how'] | 'leave'

/** What can be done of each: nothing that is here goes away unless somebody says so. */
const actsFor: Readonly<Record<Found['standing'], readonly Act[]>> = {
  new: ['take', 'leave'],
  newer: ['leave', 'replace', 'both'],
  older: ['leave', 'replace', 'both'],
  different: ['leave', 'replace', 'both'],
  same: ['leave', 'both'],
  taken: ['leave', 'both'],
  unreadable: [],
}

interface RestoreRowProps {
  found: Found
  act: Act
  onChange: (act: Act) => void
}

export function RestoreRow({ found, act, onChange }: RestoreRowProps) {
  const { standing, project, problem, changedHere } = found
  const name = found.name || words.noName
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.columns.standing}>
        {words.standings[standing]}
        {problem && <span className="hint">{fileProblemText(problem).whatIsWrong}</span>}
        {project && (
          <span className="hint">
            {words.changedThere}: {when(project.updatedAt)}
            {changedHere !== undefined && `. ${words.changedHere}: ${when(changedHere)}`}
          </span>
        )}
      </td>
      <td data-label={words.columns.what}>
        {actsFor[standing].length > 0 && (
          <select aria-label={words.what(name)} value={act} onChange={({ target }) => onChange(target.value as Act)}>
            {actsFor[standing].map((one) => (
              <option key={one} value={one}>
                {words.acts[one]}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  )
}

const when = (instant: string): string => whenText(daysSince(instant, new Date()), dayOf(instant), clockText(instant))
