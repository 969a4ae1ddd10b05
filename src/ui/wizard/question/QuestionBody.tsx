import { useFormContext, useWatch } from 'react-hook-form'
import type { Question } from '../../../domain/questionnaire/question'
import { type ComparedFigure, wordsOfQuestion } from '../../../text/questionPage'
import type { PageDraft } from '../draft/questionDraft'
import { CheckCards } from './CheckCards'
import { FieldBoxes } from './FieldBoxes'
import { MunicipalitySelect } from './MunicipalityBoxes'
import { NumberBox } from './NumberBox'
import { RadioCards } from './RadioCards'

interface QuestionBodyProps {
  question: Question
  total: ComparedFigure | undefined
  describedBy: string | undefined
}

/** The boxes of one question: the only place that looks at its type. */
export function QuestionBody({ question, total, describedBy }: QuestionBodyProps) {
  const { control, setValue } = useFormContext<PageDraft>()
  const unsure = useWatch({ control, name: `${question.id}.unsure` })
  switch (question.type) {
    case 'anchors':
      return <RadioCards name={`${question.id}.choice`} options={question.options} />
    case 'choice':
      return (
        <>
          <RadioCards name={`${question.id}.choice`} options={question.options} />
          {question.certainty && <Estimate question={question.id} />}
        </>
      )
    case 'multiple':
      return (
        <CheckCards
          name={`${question.id}.chosen`}
          options={question.options}
          describedBy={describedBy}
          onChosen={() => setValue(`${question.id}.unsure`, false)}
        />
      )
    // Where figures or places are written, saying "non so" puts the boxes away; taking it back, what was written is still there.
    case 'municipality':
      return unsure ? null : <MunicipalitySelect question={question.id} others={question.options} />
    case 'number':
      if (unsure) return null
      return (
        <>
          <NumberBox question={question.id} unit={question.unit} />
          {question.certainty && <Estimate question={question.id} />}
        </>
      )
    case 'fields':
      if (unsure) return null
      return (
        <>
          <FieldBoxes question={question} total={total} />
          {question.certainty && question.fields.some(({ type }) => type === 'number') && (
            <Estimate question={question.id} />
          )}
        </>
      )
  }
}

function Estimate({ question }: { question: string }) {
  const { register } = useFormContext<PageDraft>()
  return (
    <label className="tick">
      <input type="checkbox" {...register(`${question}.estimate`)} />
      <span>{wordsOfQuestion.estimate}</span>
    </label>
  )
}
