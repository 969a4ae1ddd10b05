import type { Expense } from '../../../domain/plan/plan'
import { euroText, moneyOrNone, wordsOfBudget as words } from '../../../text/budget'
import { measuresOf, type Subject } from '../../../text/document/subject'
import { coverageNames } from '../../../text/sheet'
import { coverageOf, sumOfYears, withoutFigures } from './figures'

/** Who pays for what was written; and how much has no figure and nobody to pay for it. */
export function Coverage({ subject }: { subject: Subject }) {
  const measures = measuresOf(subject)
  const { byCoverage, uncertain } = coverageOf(measures)
  const unwritten = sumOfYears(withoutFigures(measures).flatMap(({ years }) => years)).expense
  const names = Object.keys(coverageNames) as Expense['coverage'][]
  const written = names.flatMap((name) => {
    const amount = byCoverage.get(name)
    return amount === undefined ? [] : [{ name, amount }]
  })
  if (written.length === 0)
    return (
      <section className="stack near" aria-labelledby="copertura">
        <h2 id="copertura">{words.coverage}</h2>
        <p>{words.noExpenses}</p>
      </section>
    )
  return (
    <div className="stack close">
      <table className="plan-table budget-table">
        <caption>{words.coverage}</caption>
        <thead>
          <tr>
            <th scope="col">{words.covered}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {written.map(({ name, amount }) => (
            <tr key={name}>
              <th scope="row">{coverageNames[name]}</th>
              <td className="amount">{euroText(amount)}</td>
            </tr>
          ))}
          {unwritten.high !== 0 && (
            <tr>
              <th scope="row">{words.byClassTotal}</th>
              <td className="amount">{moneyOrNone(unwritten)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {uncertain > 0 && <p className="small">{words.uncertain(euroText(uncertain))}</p>}
    </div>
  )
}
