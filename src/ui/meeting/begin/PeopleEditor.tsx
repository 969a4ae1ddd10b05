import { type FormEvent, useId, useState } from 'react'
import { longestOfMeeting as longest, type Person, type VoterGroup, voterGroups } from '../../../domain/meeting/meeting'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { Field } from '../../components/Field'
import { Choice } from '../../plan/fields/Choice'

interface PeopleEditorProps {
  present: readonly Person[]
  onChange: (present: Person[]) => void
}

/** Who is in the room, as roles: each speaks for a group. */
export function PeopleEditor({ present, onChange }: PeopleEditorProps) {
  const id = useId()
  const [role, setRole] = useState('')
  const [group, setGroup] = useState<VoterGroup>('management')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const written = role.trim()
    if (written === '' || present.length >= longest.present) return
    onChange([...present, { role: written, group }])
    setRole('')
    document.getElementById(id)?.focus()
  }
  return (
    <div className="stack near">
      {present.length === 0 && <p className="muted">{words.nobody}</p>}
      {present.length > 0 && (
        <ul className="people">
          {present.map((person, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same role
            <li key={place}>
              <span>
                {person.role} <span className="muted small">{words.groups[person.group]}</span>
              </span>
              <button
                type="button"
                className="linklike small"
                onClick={() => onChange(present.filter((_, other) => other !== place))}
              >
                <span aria-hidden="true">×</span>
                <span className="sr">{words.remove(person.role)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="people-form" onSubmit={add}>
        <Field id={id} label={words.role} hint={words.presentHint}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={longest.line}
              value={role}
              onChange={({ target }) => setRole(target.value)}
            />
          )}
        </Field>
        <Choice
          label={words.group}
          value={group}
          names={words.groups}
          onChoose={(chosen) => setGroup(voterGroups.find((one) => one === chosen) ?? 'management')}
        />
        <button type="submit" className="button quiet">
          {words.addPerson}
        </button>
      </form>
    </div>
  )
}
