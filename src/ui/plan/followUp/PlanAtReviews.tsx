import { states } from '../../../domain/project/project'
import type { Subject } from '../../../text/document/subject'
import { stateNames, wordsOfFollowUp as words } from '../../../text/followUp'
import { isWritten, reviewsOf, stateOfPlan } from './reviews'

/** The plan at six and twelve months, and at any other review of which something was written. */
export function PlanAtReviews({ subject }: { subject: Subject }) {
  const shown = reviewsOf(subject).filter((month) => month === '6' || month === '12' || isWritten(subject, month))
  const columns = [...states, undefined] as const
  const nameOf = (state: (typeof columns)[number]): string => (state ? stateNames[state] : words.silent)
  return (
    <table className="plan-table">
      <caption>{words.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          {columns.map((state) => (
            <th key={state ?? 'silent'} scope="col">
              {nameOf(state)}
            </th>
          ))}
          <th scope="col">{words.foreseen}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((month) => {
          const { count, foreseen } = stateOfPlan(subject, month)
          return (
            <tr key={month}>
              <th scope="row">{words.at(month)}</th>
              {columns.map((state) => (
                <td key={state ?? 'silent'} data-label={nameOf(state)}>
                  {count(state)}
                </td>
              ))}
              <td data-label={words.foreseen}>{foreseen}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
