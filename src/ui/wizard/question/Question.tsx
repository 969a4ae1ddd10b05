import { type KeyboardEvent, memo } from 'react'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import type { Question as QuestionContent } from '../../../domain/questionnaire/question'
import { type ComparedFigure, wordsOfQuestion } from '../../../text/questionPage'
import { Message } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { messageAt } from '../draft/messageAt'
import { hasRadios, isEmptyDraft, type PageDraft, unknownMark } from '../draft/questionDraft'
import { keyCommand } from './keyCommand'
import { NotApplicable } from './NotApplicable'
import { openNote, PrivateNote } from './PrivateNote'
import { QuestionBody } from './QuestionBody'
import { ProfileHelp, QuestionHelp } from './QuestionHelp'
import { ToConfirm } from './ToConfirm'
import { Unsure } from './Unsure'

export interface QuestionProps {
  question: QuestionContent
  /** As it is put to this organisation. */
  title: string
  /** Whether "non si applica" may be chosen. */
  mayNotApply: boolean
  whoKnows: readonly string[]
  /** Figure that the boxes should add up to. */
  total: ComparedFigure | undefined
  shortcuts: boolean
  /** What the last change here did to other answers. */
  remark: string | undefined
  /** An answer of the last round, not looked at again yet. */
  toConfirm: boolean
  onConfirm: (question: string) => void
  onClear: (question: string) => void
}

/** One question with everything around it. Knows the draft of its page, not the organisation. */
export const Question = memo(function Question(props: QuestionProps) {
  const { question, title, mayNotApply, whoKnows, total, shortcuts, remark, toConfirm, onConfirm, onClear } = props
  const { register, setValue, control } = useFormContext<PageDraft>()
  const { errors } = useFormState({ control, name: `${question.id}.chosen` })
  const message = messageAt(errors, `${question.id}.chosen`)

  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const command = shortcuts ? keyCommand(event, question) : undefined
    if (command === undefined) return
    event.preventDefault()
    if (command.kind === 'note') return openNote(question.id)
    if (command.kind === 'unknown' && !hasRadios(question)) {
      setValue(`${question.id}.unsure`, true, { shouldDirty: true })
      document.getElementById(`${question.id}-unknown`)?.focus()
      return
    }
    const choice = command.kind === 'unknown' ? unknownMark : command.option
    setValue(`${question.id}.choice`, choice, { shouldDirty: true })
    document
      .getElementById(command.kind === 'unknown' ? `${question.id}-unknown` : `${question.id}.choice-${choice}`)
      ?.focus()
  }

  return (
    <fieldset id={question.id} className={message ? 'question wrong' : 'question'} tabIndex={-1} onKeyDown={press}>
      <legend>
        <h2 id={`${question.id}-title`}>{title}</h2>
      </legend>
      {question.type === 'anchors' ? <QuestionHelp question={question} /> : <ProfileHelp question={question} />}
      {toConfirm && <ToConfirm title={title} onConfirm={() => onConfirm(question.id)} />}
      {message && <Message id={`${question.id}-error`}>{message}</Message>}
      <QuestionBody question={question} total={total} describedBy={message && `${question.id}-error`} />
      <Unsure question={question} whoKnows={whoKnows} onUnsure={() => setValue(`${question.id}.chosen`, [])} />
      {mayNotApply && <NotApplicable question={question} register={register} />}
      <div className="question-foot">
        <PrivateNote question={question.id} text={title} />
        <ClearAnswer question={question.id} onClear={onClear} />
      </div>
      <div role="status">
        {remark && (
          <p className="remark calm">
            <Icon name="info" />
            <span>{remark}</span>
          </p>
        )}
      </div>
    </fieldset>
  )
})

function ClearAnswer({ question, onClear }: { question: string; onClear: (question: string) => void }) {
  const { control } = useFormContext<PageDraft>()
  const draft = useWatch({ control, name: question })
  if (!draft || isEmptyDraft(draft)) return null
  return (
    <button type="button" className="linklike" onClick={() => onClear(question)}>
      {wordsOfQuestion.clear}
    </button>
  )
}
