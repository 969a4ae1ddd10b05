import { useFormContext, useWatch } from 'react-hook-form'
import type { Question } from '../../../domain/questionnaire/question'
import { wordsOfQuestion } from '../../../text/questionPage'
import { Field } from '../../components/Field'
import { OptionCard } from '../../components/OptionCard'
import { hasRadios, otherMark, type PageDraft, unknownMark } from '../draft/questionDraft'

interface UnsureProps {
  question: Question
  whoKnows: readonly string[]
  onUnsure: () => void
}

/** Apart from the scale, with the broken line: once chosen, a friendly question on who can find out and by when. */
export function Unsure({ question, whoKnows, onUnsure }: UnsureProps) {
  const { register, control } = useFormContext<PageDraft>()
  const [choice, unsure] = useWatch({ control, name: [`${question.id}.choice`, `${question.id}.unsure`] })
  const open = hasRadios(question) ? choice === unknownMark : unsure
  return (
    <div className="unsure">
      {hasRadios(question) ? (
        <OptionCard
          type="radio"
          id={`${question.id}-unknown`}
          value={unknownMark}
          label={wordsOfQuestion.unknown}
          {...register(`${question.id}.choice`)}
        />
      ) : (
        <OptionCard
          type="checkbox"
          id={`${question.id}-unknown`}
          label={wordsOfQuestion.unknown}
          {...register(`${question.id}.unsure`, { onChange: onUnsure })}
        />
      )}
      {open && <Probe question={question} whoKnows={whoKnows} />}
    </div>
  )
}

function Probe({ question, whoKnows }: { question: Question; whoKnows: readonly string[] }) {
  const { register, control } = useFormContext<PageDraft>()
  const whom = useWatch({ control, name: `${question.id}.askWhom` })
  const id = (part: string) => `${question.id}-${part}`
  return (
    <div className="probe">
      <Field id={id('whom')} label={wordsOfQuestion.whoKnows}>
        {(control) => (
          <select {...control} {...register(`${question.id}.askWhom`)}>
            <option value="">{wordsOfQuestion.nobodyYet}</option>
            {whoKnows.map((name) => (
              <option key={name}>{name}</option>
            ))}
            <option value={otherMark}>{wordsOfQuestion.somebodyElse}</option>
          </select>
        )}
      </Field>
      <Field id={id('by')} label={wordsOfQuestion.byWhen}>
        {(control) => <input {...control} {...register(`${question.id}.by`)} type="date" />}
      </Field>
      {whom === otherMark && (
        <Field id={id('other')} label={wordsOfQuestion.whoElse}>
          {(control) => <input {...control} {...register(`${question.id}.askOther`)} type="text" maxLength={200} />}
        </Field>
      )}
      <p className="small muted">
        {question.type === 'anchors' ? wordsOfQuestion.unknownEffect : wordsOfQuestion.unknownEffectProfile}
      </p>
    </div>
  )
}
