import { hoursOrNone, moneyOrNone, wordsOfBudget as words } from '../../../text/budget'
import { measuresOf, type Subject } from '../../../text/document/subject'

/** A line for each action, hours and money for each year. */
export function ActionsTable({ subject }: { subject: Subject }) {
  const { years } = subject.plan.budget
  const numbers = years.map((_, place) => place + 1)
  return (
    <table className="plan-table budget-table">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.action}
          </th>
          <th scope="colgroup" colSpan={years.length} className="amount">
            {words.hours}
          </th>
          <th scope="colgroup" colSpan={years.length} className="amount">
            {words.expense}
          </th>
        </tr>
        <tr>
          {numbers.map((year) => (
            <th key={`hours-${year}`} scope="col" className="amount">
              {words.year(year)}
            </th>
          ))}
          {numbers.map((year) => (
            <th key={`expense-${year}`} scope="col" className="amount">
              {words.year(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measuresOf(subject).map((action) => (
          <tr key={action.id}>
            <th scope="row">
              {action.number}. {action.title}
            </th>
            {numbers.map((year) => (
              <td key={`hours-${year}`} className="amount" data-label={words.hoursOf(year)}>
                {hoursOrNone(action.years[year - 1]?.hours ?? { low: 0, high: 0 })}
              </td>
            ))}
            {numbers.map((year) => (
              <td key={`expense-${year}`} className="amount" data-label={words.expenseOf(year)}>
                {moneyOrNone(action.years[year - 1]?.expense ?? { low: 0, high: 0 })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
