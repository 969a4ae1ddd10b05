import type { Expense } from '../../../domain/plan/plan'
import { longest } from '../../../domain/project/project'
import { figureText } from '../fields/FigureField'
import { isProblem, type Limits, readFigure } from '../fields/readFigure'

/** An expense as it is written: an amount for each year of the plan. */
export interface ExpenseBoxes {
  what: string
  amounts: readonly [string, string, string]
  coverage: Expense['coverage']
  certainty: Expense['certainty']
}

export const eurosLimits: Limits = { min: 0, max: longest.amount }
export const emptyExpense: ExpenseBoxes = {
  what: '',
  amounts: ['', '', ''],
  coverage: 'propria',
  certainty: 'stima',
}

export const expenseBoxes = ({ amounts, ...expense }: Expense): ExpenseBoxes => ({
  ...expense,
  amounts: [euros(amounts[0]), euros(amounts[1]), euros(amounts[2])],
})

/** Nothing to pay in a year is an empty box; cents are two. */
const euros = (amount: number): string => (amount === 0 ? '' : figureText(amount).replace(/,(\d)$/, ',$10'))

/** A line is an expense when it says what it is or how much; an amount with a slip counts as it was. */
export function soundExpense(boxes: ExpenseBoxes, before: Expense | undefined): Expense | undefined {
  const { what, coverage, certainty } = boxes
  const amountOf = (year: 0 | 1 | 2): number => {
    const read = readFigure(boxes.amounts[year], eurosLimits)
    return isProblem(read) ? (before?.amounts[year] ?? 0) : (read ?? 0)
  }
  const amounts: Expense['amounts'] = [amountOf(0), amountOf(1), amountOf(2)]
  const isEmpty = what.trim() === '' && amounts.every((amount) => amount === 0)
  return isEmpty && before === undefined
    ? undefined
    : { what: what.trim() === '' ? (before?.what ?? '') : what, amounts, coverage, certainty }
}
