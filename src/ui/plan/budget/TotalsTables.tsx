import type { YearFigures } from '../../../domain/plan/plan'
import { hoursOrNone, moneyOrNone, wordsOfBudget as words } from '../../../text/budget'
import { axisName, type Subject } from '../../../text/document/subject'
import { wordsOfPlan } from '../../../text/plan'
import { addMoney, sumOfYears, worthOf } from './figures'

/** Hours, what they are worth, money: a line for each year and one for all of them. */
export function YearsTable({ subject: { plan } }: { subject: Subject }) {
  const { years, hourlyCost } = plan.budget
  return (
    <table className="plan-table budget-table">
      <caption>{words.totals}</caption>
      <thead>
        <tr>
          <td />
          <FigureHeads withWorth={hourlyCost !== undefined} />
        </tr>
      </thead>
      <tbody>
        {years.map((figures, year) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first year is the first year
          <tr key={year}>
            <th scope="row">{words.year(year + 1)}</th>
            <FigureCells figures={figures} hourlyCost={hourlyCost} />
          </tr>
        ))}
      </tbody>
      {years.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <FigureCells figures={sumOfYears(years)} hourlyCost={hourlyCost} />
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** The same for each theme of the plan, over all of its years. */
export function AxesTable({ subject }: { subject: Subject }) {
  const { axes, budget } = subject.plan
  const nameOf = (axis: number | undefined): string => {
    const area = axis === undefined ? undefined : axes[axis]?.area
    return axis === undefined || area === undefined
      ? words.outside
      : wordsOfPlan.axis(axis + 1, axisName(subject.content, area))
  }
  return (
    <table className="plan-table budget-table">
      <caption>{words.byAxis}</caption>
      <thead>
        <tr>
          <th scope="col">{words.axis}</th>
          <FigureHeads withWorth={budget.hourlyCost !== undefined} />
        </tr>
      </thead>
      <tbody>
        {budget.byAxis.map(({ axis, years }) => (
          <tr key={axis ?? 'outside'}>
            <th scope="row">{nameOf(axis)}</th>
            <FigureCells figures={sumOfYears(years)} hourlyCost={budget.hourlyCost} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FigureHeads({ withWorth }: { withWorth: boolean }) {
  const heads = [
    words.hours,
    ...(withWorth ? [words.internalCost] : []),
    words.expense,
    ...(withWorth ? [words.wholeCost] : []),
  ]
  return heads.map((head) => (
    <th key={head} scope="col" className="amount">
      {head}
    </th>
  ))
}

function FigureCells({ figures, hourlyCost }: { figures: YearFigures; hourlyCost: number | undefined }) {
  const { hours, expense } = figures
  const worth = hourlyCost === undefined ? undefined : worthOf(hours, hourlyCost)
  return (
    <>
      <td className="amount" data-label={words.hours}>
        {hoursOrNone(hours)}
      </td>
      {worth && (
        <td className="amount" data-label={words.internalCost}>
          {moneyOrNone(worth)}
        </td>
      )}
      <td className="amount" data-label={words.expense}>
        {moneyOrNone(expense)}
      </td>
      {worth && (
        <td className="amount" data-label={words.wholeCost}>
          {moneyOrNone(addMoney(worth, expense))}
        </td>
      )}
    </>
  )
}
