import { useFormContext, useFormState } from 'react-hook-form'
import type { Field as BoxField, Question } from '../../../domain/questionnaire/question'
import { type ComparedFigure, wordsOfQuestion } from '../../../text/questionPage'
import { Field, Message } from '../../components/Field'
import { messageAt } from '../draft/messageAt'
import type { PageDraft } from '../draft/questionDraft'
import { BoxSum } from './BoxSum'
import { CheckCards } from './CheckCards'
import { MunicipalityBoxes } from './MunicipalityBoxes'
import { RadioCards } from './RadioCards'

type FieldsQuestion = Extract<Question, { type: 'fields' }>

interface FieldBoxesProps {
  question: FieldsQuestion
  /** The figure the boxes should add up to, if the content says so and it is known. */
  total: ComparedFigure | undefined
}

/** Several boxes under one question; each may be left empty. */
export function FieldBoxes({ question, total }: FieldBoxesProps) {
  const figures = question.fields.every(({ type }) => type === 'number')
  return (
    <div className="stack even">
      <p className="hint">{wordsOfQuestion.blanks}</p>
      <div className={figures ? 'figures' : 'stack'}>
        {question.fields.map((field) => (
          <Box key={field.id} question={question.id} field={field} />
        ))}
      </div>
      {question.total && <BoxSum question={question} rule={question.total} figure={total} />}
    </div>
  )
}

function Box({ question, field }: { question: string; field: BoxField }) {
  const { register, control } = useFormContext<PageDraft>()
  const name = `${question}.boxes.${field.id}` as const
  const { errors } = useFormState({ control, name })
  const message = messageAt(errors, name)
  switch (field.type) {
    case 'number':
      return (
        <Field id={name} label={field.label} error={message}>
          {(control) => (
            <div className="figure">
              <input
                {...control}
                {...register(name)}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                maxLength={20}
              />
              <span>{field.unit}</span>
            </div>
          )}
        </Field>
      )
    case 'text':
      return (
        <Field id={name} label={field.label} error={message}>
          {(control) => <input {...control} {...register(name)} type="text" maxLength={2000} />}
        </Field>
      )
    case 'choice':
      return (
        <fieldset className="subgroup">
          <legend>{field.label}</legend>
          <RadioCards name={name} options={field.options} compact />
        </fieldset>
      )
    case 'multiple':
      return (
        <fieldset className={message ? 'subgroup field wrong' : 'subgroup'} id={name} tabIndex={-1}>
          <legend>{field.label}</legend>
          {message && <Message id={`${name}-error`}>{message}</Message>}
          <CheckCards name={name} options={field.options} describedBy={message && `${name}-error`} />
        </fieldset>
      )
    case 'municipalities':
      return (
        <fieldset className="subgroup">
          <legend>{field.label}</legend>
          <MunicipalityBoxes name={name} />
        </fieldset>
      )
  }
}
