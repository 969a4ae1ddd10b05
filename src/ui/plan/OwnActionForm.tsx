import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { writeOwn } from '../../domain/project/choices'
import { longest } from '../../domain/project/project'
import { newId } from '../../state/newId'
import { useSession } from '../../state/session'
import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { Field } from '../components/Field'
import { sheetPath } from '../wizard/journeyPath'
import { rememberCard } from './planArrival'

/** An action from scratch: what and for which area; its sheet has the rest. */
export function OwnActionForm({ subject }: { subject: Subject }) {
  const id = useId()
  const [, navigate] = useLocation()
  const titleBox = useRef<HTMLInputElement>(null)
  const areaBox = useRef<HTMLSelectElement>(null)
  const [title, setTitle] = useState('')
  const [area, setArea] = useState('')
  const [isTried, setTried] = useState(false)
  useEffect(() => titleBox.current?.focus(), [])
  const hasTitle = title.trim() !== ''
  const create = () => {
    setTried(true)
    if (!hasTitle) titleBox.current?.focus()
    else if (area === '') areaBox.current?.focus()
    else {
      const action = `propria-${newId().slice(0, 8)}`
      useSession.getState().decide((choices) => writeOwn(choices, action, { title: title.trim(), area }))
      rememberCard(action)
      navigate(sheetPath(subject.project.id, action))
    }
  }
  return (
    <form
      className="panel stack even own-action"
      onSubmit={(event) => {
        event.preventDefault()
        create()
      }}
    >
      <h2>{words.writeOwn}</h2>
      <Field
        id={`${id}-title`}
        label={words.ownTitle}
        hint={words.ownTitleHint}
        error={isTried && !hasTitle ? words.ownMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            ref={titleBox}
            type="text"
            className="plan-text"
            maxLength={longest.title}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field id={`${id}-area`} label={words.ownArea} error={isTried && area === '' ? words.ownAreaMissing : undefined}>
        {(control) => (
          <select {...control} ref={areaBox} value={area} onChange={({ target }) => setArea(target.value)}>
            <option value="">{words.ownAreaNone}</option>
            {subject.content.scoring.areas.map(({ id: area, name }) => (
              <option key={area} value={area}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <button type="submit" className="button">
          {words.createOwn}
        </button>
      </div>
    </form>
  )
}
