import { optionText } from './becauseAnswers'
import type { Subject } from './document/subject'
import { quoted } from './format'

/**
 * A word where the expense of the first year may be more than what was foreseen: each action alone fits the budget,
 * all of them together may not. Nothing is said while the budget is not known or still to be decided.
 */
export function overBudgetText({ content, plan, reading }: Subject): string | undefined {
  const { question, costClass, ranges } = content.selection.budget
  const budget = reading.known(question)
  if (typeof budget !== 'string' || budget === 'da-definire') return undefined
  const ceiling = budget === 'zero' ? 0 : ranges[costClass[budget] ?? -1]?.high
  if (ceiling === undefined || (plan.expense.high !== null && plan.expense.high <= ceiling)) return undefined
  return budget === 'zero'
    ? 'Avete indicato che non c’è un budget: ciò che costa parte solo quando la spesa è confermata.'
    : `Nel caso più alto la spesa supera il budget indicato${budgetText(content, reading, budget)}: prima di approvare conviene chiedere i preventivi, o rinviare un’azione.`
}

/** ", «da 2.000 a 10.000 €»". */
function budgetText(content: Subject['content'], reading: Subject['reading'], budget: string): string {
  const asked = reading.index.byId.get(content.selection.budget.question.split('.')[0] ?? '')
  const field = asked?.type === 'fields' ? asked.fields.find(({ id }) => id === 'budget') : asked
  return field ? `, ${quoted(optionText(content, field, budget))}` : ''
}
