import type { Budget } from '../domain/plan/plan'
import { optionText } from './becauseAnswers'
import type { Subject } from './document/subject'
import { euroText, expenseText, listText, quoted } from './format'

/**
 * A word where the expense of the first year may be more than what was foreseen: each action alone fits the budget,
 * all of them together may not. Nothing is said while the budget is not known or still to be decided.
 */
export function overBudgetText(subject: Subject): string | undefined {
  const { content, plan, reading } = subject
  if (plan.budget.yearly !== undefined) return overYearlyText(plan.budget)
  const { question, costClass, ranges } = content.selection.budget
  const budget = reading.known(question)
  if (typeof budget !== 'string' || budget === 'da-definire') return undefined
  const ceiling = budget === 'zero' ? 0 : ranges[costClass[budget] ?? -1]?.high
  if (ceiling === undefined || (plan.expense.high !== null && plan.expense.high <= ceiling)) return undefined
  return budget === 'zero'
    ? 'Avete indicato che non c’è un budget: ciò che costa parte solo quando la spesa è confermata.'
    : `Nel caso più alto la spesa supera il budget indicato${budgetText(content, reading, budget)}: prima di approvare conviene chiedere i preventivi, o rinviare un’azione.`
}

/** Year by year against the figure somebody wrote: what is surely too much comes before what may be. */
function overYearlyText({ over, yearly = 0 }: Budget): string | undefined {
  const said = [true, false].flatMap((certain) => {
    const years = over.filter((one) => one.certain === certain)
    if (years.length === 0) return []
    const when = years.length === 1 ? 'Nell’anno' : 'Negli anni'
    const which = listText(years.map(({ year, expense }) => `${year + 1} (${expenseText(expense)})`))
    return `${when} ${which} la spesa ${certain ? 'supera' : 'può superare'} i ${euroText(yearly)} disponibili.`
  })
  return said.length === 0 ? undefined : `${said.join(' ')} Conviene rinviare un’azione o cercare un’altra copertura.`
}

/** ", «da 2.000 a 10.000 €»". */
function budgetText(content: Subject['content'], reading: Subject['reading'], budget: string): string {
  const asked = reading.index.byId.get(content.selection.budget.question.split('.')[0] ?? '')
  const field = asked?.type === 'fields' ? asked.fields.find(({ id }) => id === 'budget') : asked
  return field ? `, ${quoted(optionText(content, field, budget))}` : ''
}
