import { useMemo } from 'react'
import { FormProvider } from 'react-hook-form'
import type { Meeting } from '../../../domain/meeting/meeting'
import type { Place } from '../../../domain/meeting/places'
import type { Project } from '../../../domain/project/project'
import type { Question } from '../../../domain/questionnaire/question'
import { mayNotApply, type Reading } from '../../../domain/questionnaire/readAnswers'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { ScreenTitle } from '../../components/ScreenTitle'
import { useGuides } from '../../content/useGuides'
import { notApplicableMark, unknownMark } from '../../wizard/draft/questionDraft'
import { totalOf } from '../../wizard/page/totalOf'
import { usePageForm } from '../../wizard/page/usePageForm'
import { NotApplicable } from '../../wizard/question/NotApplicable'
import { QuestionBody } from '../../wizard/question/QuestionBody'
import { Unsure } from '../../wizard/question/Unsure'
import { whoKnowsOf } from '../../wizard/whoKnows'
import { canReveal } from '../revealing'
import { VotePanel } from '../votes/VotePanel'
import { DecisionFields } from './DecisionFields'
import { useRoomKeys } from './useRoomKeys'

interface QuestionDeskProps {
  project: Project
  id: string
  meeting: Meeting
  reading: Reading
  place: Place
  question: Question
  title: string
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
  leavesSection: boolean
  isParked: boolean
  onPark: () => void
}

/** One question as the consultant sees it: the prompt, the sentences with their keys, who decided. */
export function QuestionDesk(props: QuestionDeskProps) {
  const { project, id, meeting, reading, place, question, title } = props
  const asked = useMemo(() => [question], [question])
  const form = usePageForm(project, asked, asked)
  const choose = (choice: string, card: string) => {
    form.setValue(`${question.id}.choice`, choice, { shouldDirty: true })
    document.getElementById(card)?.focus()
  }
  const unsure = () => {
    if (question.type === 'anchors' || question.type === 'choice') return choose(unknownMark, `${question.id}-unknown`)
    form.setValue(`${question.id}.unsure`, true, { shouldDirty: true })
    document.getElementById(`${question.id}-unknown`)?.focus()
  }
  const options = question.type === 'anchors' ? question.options : []
  const isOffered = mayNotApply(reading, question.id) !== false
  useRoomKeys({
    n: unsure,
    ...(isOffered && { x: () => choose(notApplicableMark, `${question.id}-not-applicable`) }),
    ...Object.fromEntries(
      options.map((option, index) => [`${index + 1}`, () => choose(option.id, `${question.id}.choice-${option.id}`)]),
    ),
  })
  const prompt = useGuides()[question.id]?.prompt
  return (
    <div className="desk stack">
      <header className="stack near">
        <p className="muted">
          {words.kicker(place.section.title, place.number, place.of)} · {scoreText(reading, place, meeting)}
        </p>
        <ScreenTitle title={title} />
        {prompt && (
          <p className="prompt">
            <span className="muted small">{words.prompt}</span> {prompt}
          </p>
        )}
        {'help' in question && <p className="hint measure">{question.help}</p>}
      </header>
      <FormProvider {...form}>
        <fieldset className={question.type === 'anchors' ? 'keyed' : undefined} aria-label={title}>
          <QuestionBody question={question} total={totalOf(reading, question)} describedBy={undefined} />
          <Unsure
            question={question}
            whoKnows={whoKnowsOf(question)}
            onUnsure={() => form.setValue(`${question.id}.chosen`, [])}
          />
          {isOffered && <NotApplicable question={question} register={form.register} />}
        </fieldset>
      </FormProvider>
      <DecisionFields id={id} meeting={meeting} question={question} />
      {question.type === 'anchors' && <VotePanel {...{ id, meeting, question, title }} />}
      <DeskCommands {...props} />
    </div>
  )
}

function scoreText(reading: Reading, place: Place, meeting: Meeting): string {
  if (!canReveal(reading, place)) return words.noScore
  return meeting.revealed.includes(place.section.id) ? words.shown : words.hidden
}

function DeskCommands({ onPrevious, onNext, leavesSection, isParked, onPark }: QuestionDeskProps) {
  return (
    <div className="row">
      {onNext ? (
        <button type="button" className="button" onClick={onNext}>
          {leavesSection ? words.nextSection : words.next}{' '}
          <span className="key" aria-hidden="true">
            →
          </span>
        </button>
      ) : (
        <p>{words.lastQuestion}</p>
      )}
      <button type="button" className="button quiet" onClick={onPark}>
        {isParked ? words.unpark : words.park}{' '}
        <span className="key" aria-hidden="true">
          P
        </span>
      </button>
      {onPrevious && (
        <button type="button" className="linklike" onClick={onPrevious}>
          {words.previous}{' '}
          <span className="key" aria-hidden="true">
            ←
          </span>
        </button>
      )}
    </div>
  )
}
