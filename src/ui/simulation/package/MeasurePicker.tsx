import { useId } from 'react'
import type { MeasureId } from '../../../domain/ids'
import { areaOf, type Subject } from '../../../text/document/subject'
import { wordsOfPackage as words } from '../../../text/simulation'
import { Field } from '../../components/Field'

interface MeasurePickerProps {
  subject: Subject
  label: string
  chosen: readonly MeasureId[]
  onChoose: (chosen: readonly MeasureId[]) => void
}

/** Adds measures to a list, one at a time, and takes them back. */
export function MeasurePicker({ subject, label, chosen, onChoose }: MeasurePickerProps) {
  const id = useId()
  const { content, measures } = subject
  return (
    <div className="package-picker stack close">
      <Field id={id} label={label}>
        {(control) => (
          <select {...control} value="" onChange={({ target }) => onChoose([...chosen, target.value])}>
            <option value="">{words.choose}</option>
            {content.scoring.areas.map((area) => (
              <optgroup key={area.id} label={areaOf(subject, area.id).shortName}>
                {content.measures
                  .filter((measure) => measure.area === area.id && !chosen.includes(measure.id))
                  .map((measure) => (
                    <option key={measure.id} value={measure.id}>
                      {measure.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {chosen.length > 0 && (
        <ul className="package-picked plainlist">
          {chosen.map((one) => {
            const name = measures.get(one)?.name ?? one
            return (
              <li key={one}>
                <span>{name}</span>
                <button type="button" onClick={() => onChoose(chosen.filter((other) => other !== one))}>
                  <span aria-hidden="true">×</span>
                  <span className="sr">{words.takeBack(name)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
