import { useId, useState } from 'react'
import type { PlannedMeasure } from '../../../domain/plan/plan'
import { longest } from '../../../domain/project/project'
import { newId } from '../../../state/newId'
import { useSession } from '../../../state/session'
import type { Subject } from '../../../text/document/subject'
import { wordsOfIndicators as words } from '../../../text/sheet'
import { Field } from '../../components/Field'
import { plain } from '../catalogueFilter'
import { editIndicator } from './indicatorEdits'

interface AddIndicatorProps {
  subject: Subject
  action: PlannedMeasure
  onAdded: (key: string, name: string) => void
}

/** From the library, searched by words and grouped by area; or one of their own. */
export function AddIndicator(props: AddIndicatorProps) {
  return (
    <div className="stack close">
      <details>
        <summary>{words.addFromLibrary}</summary>
        <div className="disclosed">
          <FromLibrary {...props} />
        </div>
      </details>
      <details>
        <summary>{words.addOwn}</summary>
        <div className="disclosed">
          <OwnIndicator {...props} />
        </div>
      </details>
    </div>
  )
}

function FromLibrary({ subject, action, onAdded }: AddIndicatorProps) {
  const id = useId()
  const { decide } = useSession.getState()
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState('')
  const { scoring, indicators } = subject.content
  const followed = new Set(action.indicators.map(({ key }) => key))
  const found = indicators.filter(
    ({ id: kpi, name, formula }) => !followed.has(kpi) && plain(`${name} ${formula}`).includes(plain(wanted)),
  )
  const groups = scoring.areas.flatMap((area) => {
    const ofArea = found.filter((indicator) => indicator.area === area.id)
    return ofArea.length > 0 ? [{ area, ofArea }] : []
  })
  const indicator = found.find((one) => one.id === chosen)
  return (
    <div className="stack even">
      <Field id={`${id}-search`} label={words.search}>
        {(control) => (
          <input {...control} type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        )}
      </Field>
      <p role="status" className="small muted">
        {words.found(found.length)}
      </p>
      <Field id={`${id}-choice`} label={words.choose}>
        {(control) => (
          <select {...control} value={indicator ? chosen : ''} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{words.chooseOne}</option>
            {groups.map(({ area, ofArea }) => (
              <optgroup key={area.id} label={area.name}>
                {ofArea.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {indicator && <p className="small muted">{indicator.formula}</p>}
      <div>
        <button
          type="button"
          className="button quiet"
          disabled={!indicator}
          onClick={() => {
            if (!indicator) return
            decide((choices) => editIndicator(choices, action.id, indicator.id, { out: null }, false))
            setChosen('')
            onAdded(indicator.id, indicator.name)
          }}
        >
          {words.add}
        </button>
      </div>
    </div>
  )
}

function OwnIndicator({ action, onAdded }: AddIndicatorProps) {
  const id = useId()
  const { decide } = useSession.getState()
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      className="stack even"
      onSubmit={(event) => {
        event.preventDefault()
        const title = name.trim()
        setMissing(title === '')
        if (title === '') return
        const key = `mio-${newId().slice(0, 8)}`
        const own = { name: title, formula: '', unit: '', direction: 'monitor' } as const
        decide((choices) => editIndicator(choices, action.id, key, { own }, false))
        setName('')
        onAdded(key, title)
      }}
    >
      <Field id={id} label={words.ownName} error={isMissing && name.trim() === '' ? words.ownMissing : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={longest.title}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div>
        <button type="submit" className="button quiet">
          {words.add}
        </button>
      </div>
    </form>
  )
}
