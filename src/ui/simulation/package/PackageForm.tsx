import type { Ref } from 'react'
import type { Subject } from '../../../text/document/subject'
import { parseNumber } from '../../../text/parseNumber'
import { wordsOfPackage as words } from '../../../text/simulation'
import { Field } from '../../components/Field'
import { FigureInput } from '../../components/FigureInput'
import { MeasurePicker } from './MeasurePicker'
import { horizons, isFigure, type WishDraft } from './wishDraft'

interface PackageFormProps {
  ref: Ref<HTMLFormElement>
  subject: Subject
  wishes: WishDraft
  /** It was asked for with something that cannot be read. */
  isChecked: boolean
  isFinding: boolean
  /** There is a result: looking again is no longer the thing to do. */
  isFound: boolean
  onWish: (wishes: WishDraft) => void
  onFind: () => void
  onStop: () => void
}

/** Time, money, hours, and what must or must not be there; all optional. */
export function PackageForm(props: PackageFormProps) {
  const { ref, subject, wishes, isChecked, isFinding, isFound, onWish, onFind, onStop } = props
  const figure = (field: 'budget' | 'hours') => {
    const text = wishes[field]
    const isWrong = isChecked && text.trim() !== '' && !isFigure(parseNumber(text))
    return (
      <Field
        id={`pacchetto-${field}`}
        label={words[field]}
        hint={words[`${field}Hint`]}
        error={isWrong ? words.wholeNumber : undefined}
        short
      >
        {(control) => (
          <FigureInput
            {...control}
            value={text}
            onChange={({ target }) => onWish({ ...wishes, [field]: target.value })}
          />
        )}
      </Field>
    )
  }
  return (
    <form
      ref={ref}
      noValidate
      className="package-form"
      onSubmit={(event) => {
        event.preventDefault()
        onFind()
      }}
    >
      <fieldset className="package-horizon">
        <legend>{words.horizon}</legend>
        {horizons.map((months) => (
          <label key={months} className="tick">
            <input
              type="radio"
              name="orizzonte"
              checked={wishes.months === months}
              onChange={() => onWish({ ...wishes, months })}
            />
            <span>{words.months(months)}</span>
          </label>
        ))}
      </fieldset>
      {figure('budget')}
      {figure('hours')}
      {(['include', 'exclude'] as const).map((field) => (
        <MeasurePicker
          key={field}
          subject={subject}
          label={words[field]}
          chosen={wishes[field]}
          onChoose={(chosen) => onWish({ ...wishes, [field]: chosen })}
        />
      ))}
      {/* The same button all along, so that the focus stays where it was. */}
      <div>
        <button
          type={isFinding ? 'button' : 'submit'}
          className={isFinding || isFound ? 'button quiet' : 'button'}
          onClick={isFinding ? onStop : undefined}
        >
          {isFinding ? words.stop : words.find}
        </button>
      </div>
    </form>
  )
}
