import { useState } from 'react'
import { Link } from 'wouter'
import type { Project, ReviewMonth } from '../../../domain/project/project'
import { wordsOfFollowUp as words } from '../../../text/followUp'
import { followUpPath } from '../../wizard/journeyPath'
import { PlanPart } from '../PlanPart'
import { usePlan } from '../usePlan'
import { PlanAtReviews } from './PlanAtReviews'
import { ReviewPart } from './ReviewPart'
import { isWritten, reviewsOf } from './reviews'
import '../marks.css'
import '../planTable.css'
import './followUp.css'

/** Review after review: where each action is, what happened, what the indicators say. */
export function FollowUpScreen({ project, month }: { project: Project; month: string | undefined }) {
  const subject = usePlan(project)
  const reviews = reviewsOf(subject)
  /** Until one is chosen, the first of which nothing was written; it does not move on while somebody writes. */
  const [proposed] = useState(() => reviews.find((one) => !isWritten(subject, one)) ?? reviews.at(-1) ?? '3')
  const current: ReviewMonth = reviews.find((one) => one === month) ?? proposed
  return (
    <PlanPart project={project.id} current="followUp" title={words.title} lead={words.lead}>
      {subject.plan.actions.length === 0 ? (
        <p>{words.noActions}</p>
      ) : (
        <div className="stack apart">
          <PlanAtReviews subject={subject} />
          <div className="stack far">
            <nav aria-label={words.reviews}>
              <ul className="review-months plainlist">
                {reviews.map((one) => (
                  <li key={one}>
                    <Link
                      href={followUpPath(project.id, one)}
                      replace
                      aria-current={one === current ? 'page' : undefined}
                    >
                      {words.month(one)}
                      {isWritten(subject, one) && <span className="small muted">{words.written}</span>}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <ReviewPart subject={subject} month={current} />
          </div>
        </div>
      )}
    </PlanPart>
  )
}
