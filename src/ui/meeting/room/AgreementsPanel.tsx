import { type FormEvent, useId, useState } from 'react'
import type { Day } from '../../../domain/ids'
import { addAgreement, editEntry, usualDeciders } from '../../../domain/meeting/editMeeting'
import { longestOfMeeting as longest, type Meeting } from '../../../domain/meeting/meeting'
import { newId } from '../../../state/newId'
import { useSession } from '../../../state/session'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { Field } from '../../components/Field'
import { DayBox } from '../../plan/fields/DayBox'

/** Decisions that are not answers, and how much is in the minutes so far. */
export function AgreementsPanel({ id, meeting }: { id: string; meeting: Meeting }) {
  const box = useId()
  const [text, setText] = useState('')
  const [due, setDue] = useState<Day | null>(null)
  const [missing, setMissing] = useState(false)
  const { minute } = useSession.getState()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const written = text.trim()
    setMissing(written === '')
    if (written === '') return document.getElementById(box)?.focus()
    const agreement = { at: new Date().toISOString(), text: written, by: usualDeciders(meeting), ...(due && { due }) }
    minute((project) => addAgreement(project, id, `a-${newId()}`, agreement))
    setText('')
    setDue(null)
  }
  return (
    <section className="stack near" aria-labelledby="room-agreements">
      <h2 id="room-agreements" className="plain-head">
        {words.agreements}
      </h2>
      <p role="status" className="small">
        {words.inMinutesSoFar(Object.keys(meeting.decisions).length)}
      </p>
      {Object.keys(meeting.agreements).length > 0 && (
        <ul className="small">
          {Object.entries(meeting.agreements).map(([key, agreement]) => (
            <li key={key}>
              {agreement.text}
              {agreement.due && <span className="muted"> ({words.dueBy(agreement.due)})</span>}{' '}
              <button
                type="button"
                className="linklike"
                onClick={() => minute((project) => editEntry(project, id, 'agreements', key, null))}
              >
                <span aria-hidden="true">×</span>
                <span className="sr">{words.remove(agreement.text)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="stack close" onSubmit={add}>
        <Field
          id={box}
          label={words.agreement}
          hint={words.agreementHint}
          error={missing && text.trim() === '' ? words.agreementMissing : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={longest.text}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <DayBox
          key={Object.keys(meeting.agreements).length}
          label={words.agreementDue}
          hint={words.agreementDueHint}
          day={due ?? undefined}
          onChoose={setDue}
        />
        <div>
          <button type="submit" className="button quiet">
            {words.addAgreement}
          </button>
        </div>
      </form>
    </section>
  )
}
