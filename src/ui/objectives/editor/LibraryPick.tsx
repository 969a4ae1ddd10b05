import { useId } from 'react'
import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { fromLibrary } from '../../../domain/objectives/startScorecard'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Field } from '../../components/Field'
import { LibraryOptions } from '../LibraryOptions'
import { type IndicatorEditing, writeIndicator } from './editing'

/** An indicator of the library, whose words can then be changed. */
export function LibraryPick(props: IndicatorEditing) {
  const id = useId()
  const { content } = props.editing.subject
  const pick = (kpi: string) => {
    const found = content.indicators.find((one) => one.id === kpi)
    writeIndicator(props, (one) => withIndicatorFields(one, found ? fromLibrary(found) : { kpi: null }))
  }
  return (
    <Field id={id} label={words.library} hint={words.libraryHint}>
      {(control) => (
        <select {...control} value={props.indicator.kpi ?? ''} onChange={({ target }) => pick(target.value)}>
          <option value="">{words.ownIndicator}</option>
          <LibraryOptions content={content} />
        </select>
      )}
    </Field>
  )
}
