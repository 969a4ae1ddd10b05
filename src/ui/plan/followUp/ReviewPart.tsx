import { useEffect, useRef } from 'react'
import { writeReview } from '../../../domain/project/choices'
import { longest, type ReviewMonth } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { monthOf, type Subject } from '../../../text/document/subject'
import { wordsOfFollowUp as words } from '../../../text/followUp'
import { DayBox } from '../fields/DayBox'
import { TextBox } from '../fields/TextBox'
import { ActionReview } from './ActionReview'

interface ReviewPartProps {
  subject: Subject
  month: ReviewMonth
}

/** One review: when it was held, what was seen, and each action on request. */
export function ReviewPart({ subject, month }: ReviewPartProps) {
  const { decide } = useSession.getState()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(month)
  /** Going from one review to another, reading starts at its name. */
  useEffect(() => {
    if (shown.current !== month) heading.current?.focus()
    shown.current = month
  }, [month])
  const { on, text = '' } = subject.project.choices.reviews[month] ?? {}
  const write = (review: { on: string | undefined; text: string }) =>
    decide((choices) =>
      writeReview(
        choices,
        month,
        review.on === undefined && review.text === ''
          ? null
          : { text: review.text, ...(review.on !== undefined && { on: review.on }) },
      ),
    )
  return (
    <section className="stack far review" aria-labelledby="verifica">
      <div className="stack even">
        <h2 id="verifica" ref={heading} tabIndex={-1}>
          {words.review(month, monthOf(subject, Number(month) - 1))}
        </h2>
        <DayBox label={words.on} day={on} onChoose={(day) => write({ on: day ?? undefined, text })} />
        <TextBox
          label={words.text}
          hint={words.textHint}
          text={text}
          most={longest.sheetText}
          long
          onWrite={(written) => write({ on, text: written })}
        />
      </div>
      <div className="stack near">
        <h3>{words.actions}</h3>
        <ul className="plainlist review-actions">
          {subject.plan.actions.map((action) => (
            <ActionReview key={`${action.id}-${month}`} subject={subject} action={action} month={month} />
          ))}
        </ul>
      </div>
    </section>
  )
}
