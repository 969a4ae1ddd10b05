import type { UseFormRegister } from 'react-hook-form'
import type { Question } from '../../../domain/questionnaire/question'
import { wordsOfQuestion } from '../../../text/questionPage'
import { OptionCard } from '../../components/OptionCard'
import { notApplicableMark, type PageDraft } from '../draft/questionDraft'

interface NotApplicableProps {
  question: Question
  register: UseFormRegister<PageDraft>
}

/** «Non si applica», with the reason the question gives; nothing where it gives none. */
export function NotApplicable({ question, register }: NotApplicableProps) {
  if (question.type !== 'anchors' || !question.notApplicable) return null
  return (
    <div className="apart">
      <OptionCard
        type="radio"
        id={`${question.id}-not-applicable`}
        value={notApplicableMark}
        label={
          <>
            {wordsOfQuestion.notApplicable} <span className="muted">{question.notApplicable.reason}</span>
          </>
        }
        {...register(`${question.id}.choice`)}
      />
    </div>
  )
}
