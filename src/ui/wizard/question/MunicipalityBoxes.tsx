import { useFormContext, useWatch } from 'react-hook-form'
import { questionnaire } from '../../../content/questionnaire'
import { municipalitiesChosenText, wordsOfQuestion } from '../../../text/questionPage'
import type { PageDraft } from '../draft/questionDraft'
import { CheckCards } from './CheckCards'
import { municipalityOptions } from './municipalityOptions'

const { inside: everywhere, outside } = municipalityOptions(questionnaire)

/** Several municipalities, ticked in a list that stays closed until it is needed. */
export function MunicipalityBoxes({ name }: { name: `${string}.boxes.${string}` }) {
  const { control } = useFormContext<PageDraft>()
  const chosen = useWatch({ control, name })
  return (
    <details>
      <summary>{municipalitiesChosenText(Array.isArray(chosen) ? chosen.length : 0)}</summary>
      <div className="many">
        <CheckCards name={name} options={[...everywhere, ...outside]} />
      </div>
    </details>
  )
}

interface MunicipalitySelectProps {
  question: string
  others: readonly { id: string; text: string }[]
}

/** One municipality: the browser's own list, which can be searched by typing. */
export function MunicipalitySelect({ question, others }: MunicipalitySelectProps) {
  const { register } = useFormContext<PageDraft>()
  return (
    <select
      id={`${question}.choice`}
      className="place"
      aria-labelledby={`${question}-title`}
      {...register(`${question}.choice`)}
    >
      <option value="">{wordsOfQuestion.noMunicipality}</option>
      {everywhere.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
      <optgroup label={wordsOfQuestion.outside}>
        {others.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
