import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { addMonths } from '../../domain/plan/months'
import type { PlannedMeasure, YearFigures } from '../../domain/plan/plan'
import type { Interval } from '../../domain/scoring/results'
import { ruleText } from '../becauseRule'
import { certaintyNames, coverageNames } from '../costs'
import { euroText, expenseText, hoursText, lowerFirst, monthRange, numberText } from '../format'
import { overBudgetText } from '../overBudget'
import { paragraphs, say, sentences, strong, table, unknown } from './say'
import { textOf } from './sheetTexts'
import { axisName, choiceAt, measuresOf, monthOf, type Subject } from './subject'

/** Chapter 10: hours, expense, and how absences are covered. */
export function resourcesChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-10',
    kicker: 'Capitolo 10',
    number: '10',
    title: 'Risorse e coperture',
    newPage: false,
    blocks: [
      ...paragraphs('body', sentences(openingText(subject), budgetText(subject) ?? overBudgetText(subject))),
      ...hoursTable(subject),
      ...spendingTables(subject),
      ...paragraphs('body', say(subject, '10', 'leve')),
      ...paragraphs('note', ...localRemarks(subject)),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  return sentences(say(subject, '10', 'default'), subject.publicBody ? say(subject, '10', 'pa') : undefined)
}

function budgetText(subject: Subject): string | undefined {
  if (subject.plan.budget.yearly !== undefined) return undefined
  const budget = choiceAt(subject, 'vincoli-risorse.budget')
  if (budget === 'zero') return say(subject, '10', 'budget-zero')
  if (budget === undefined || budget === 'da-definire') return say(subject, '10', 'budget-da-definire')
  return undefined
}

/** A line for each action, and the totals. */
function hoursTable(subject: Subject): Block[] {
  const { plan } = subject
  const measures = measuresOf(subject)
  const rows = plan.actions.map((action): Cell[] => {
    const name = `${action.number}. ${action.title}`
    const who = textOf(subject, action, 'responsible') || 'da indicare'
    const year = monthOf(subject, action.from).slice(0, 4)
    if (action.kind === 'data') return [name, who, `da stimare (${year})`, 'nessuna', 'nessuna']
    return [
      name,
      who,
      `${action.hours.high === 0 ? 'da stimare' : hoursText(action.hours)} (${year})`,
      action.laterHours.high === 0 ? 'nessuna' : hoursText(action.laterHours),
      expenseOf(subject, action),
    ]
  })
  return table({
    id: 'risorse',
    caption: 'Chi conduce, ore e spesa, azione per azione',
    columns: [
      ['Azione', 4.2],
      ['Conduce', 3.6],
      ['Ore interne, primo anno', 2.2],
      ['Ore, ogni anno dopo', 1.7],
      ['Spesa esterna l’anno', 2.1],
    ],
    rows: measures.length > 1 ? [...rows, totalRow(subject)] : rows,
    note: sentences(
      'Ore e spese sono ipotesi, dove non le avete scritte voi; fra parentesi l’anno di avvio.',
      plan.actions.some(({ from }) => from >= 12)
        ? 'I totali del primo anno contano le azioni che partono nei primi dodici mesi.'
        : undefined,
      measures.some(({ expenses }) => expenses.length > 0) ? undefined : 'Copertura: propria, da confermare.',
    ),
  })
}

function totalRow(subject: Subject): Cell[] {
  const later = measuresOf(subject).reduce(
    (sum, { laterHours }) => ({ low: sum.low + laterHours.low, high: sum.high + laterHours.high }),
    { low: 0, high: 0 },
  )
  const texts = [hoursText(subject.plan.hours), hoursText(later), expenseText(subject.plan.expense)]
  return [strong('In tutto'), '–', ...texts.map(strong)]
}

/** The class of cost; where somebody wrote the expenses, the sum of the plan's first year in which there are any. */
function expenseOf({ content }: Subject, { costClass, expenses, years }: PlannedMeasure): string {
  if (expenses.length === 0)
    return costClass === 0 ? 'nessuna' : lowerFirst(content.planTexts.costClasses[costClass] ?? '')
  const year = years.findIndex(({ expense }) => expense.low > 0)
  const spent = years[year]
  return spent ? `${expenseText(spent.expense)}${year > 0 ? ` (anno ${year + 1})` : ''}` : 'nessuna'
}

/** The tables of what somebody wrote, or that more than one year asks for. */
export const spendingTables = (subject: Subject): Block[] => [...yearsTable(subject), ...expensesTable(subject)]

/** What each year takes, in all and theme by theme. */
function yearsTable(subject: Subject): Block[] {
  const { budget } = subject.plan
  const isAsked = budget.hourlyCost !== undefined || budget.yearly !== undefined
  if (subject.micro ? !isAsked : budget.years.length < 2 && !isAsked) return []
  const themes = subject.long && !isAsked ? [] : budget.byAxis
  const columns: [string, number][] = budget.years.map((_, year) => [yearLabel(subject, year), 3])
  return table({
    id: 'anni',
    caption: 'Ore interne e spesa esterna, anno per anno',
    columns: [['Tema', 3], ...columns],
    rows: [
      ...themes.map(({ axis, years }): Cell[] => [themeName(subject, axis), ...years.map(figuresText)]),
      [strong('In tutto'), ...budget.years.map((figures) => strong(figuresText(figures)))],
      ...(budget.hourlyCost === undefined
        ? []
        : [['Costo delle ore interne', ...budget.years.map(({ hours }) => hoursCost(hours, budget.hourlyCost ?? 0))]]),
      ...(budget.yearly === undefined
        ? []
        : [['Spesa disponibile', ...budget.years.map(() => euroText(budget.yearly ?? 0))]]),
    ],
    note:
      budget.hourlyCost === undefined
        ? undefined
        : `Un’ora di lavoro interno è contata ${euroText(budget.hourlyCost)}.`,
  })
}

export const yearLabel = ({ plan }: Subject, year: number): string =>
  `Anno ${year + 1} (${monthRange(addMonths(plan.start, year * 12), addMonths(plan.start, year * 12 + 11))})`

export const themeName = ({ content, plan }: Subject, axis: number | undefined): string =>
  axis === undefined ? 'Fuori dagli assi' : axisName(content, plan.axes[axis]?.area ?? '')

const figuresText = ({ hours, expense }: YearFigures): string =>
  `${hours.high === 0 ? 'nessuna ora' : hoursText(hours)}; ${expense.high === 0 ? 'nessuna spesa' : expenseText(expense)}`

/** What so many hours cost, in euro: "1.120–2.240 €". */
export function hoursCost({ low, high }: Interval, hourlyCost: number): string {
  const [from, to] = [Math.round(low * hourlyCost), Math.round(high * hourlyCost)]
  return from === to ? euroText(from) : `${numberText(from)}–${euroText(to)}`
}

/** The expenses somebody wrote, one a line, with who pays and how sure they are. */
function expensesTable(subject: Subject): Block[] {
  const years = subject.plan.budget.years.length
  const lines = measuresOf(subject).flatMap(({ number, expenses }) =>
    expenses.map((expense): Cell[] => [
      `${number}. ${expense.what}`,
      ...expense.amounts.slice(0, years).map((amount) => (amount === 0 ? '–' : euroText(amount))),
      coverageNames[expense.coverage],
      expense.certainty === 'certo' ? certaintyNames.certo : unknown(certaintyNames[expense.certainty]),
    ]),
  )
  return table({
    id: 'spese',
    caption: 'Spese esterne indicate da voi',
    columns: [
      ['Azione e voce', 4],
      ...Array.from({ length: years }, (_, year): [string, number] => [`Anno ${year + 1}`, 1.6]),
      ['Copertura', 2.4],
      ['Certezza', 1.8],
    ],
    rows: lines,
  })
}

/** What a rule says of the territory. */
function localRemarks(subject: Subject): (string | undefined)[] {
  return subject.plan.remarks
    .filter(({ about }) => about === 'capitolo-10')
    .map(({ text }) => ruleText(text, subject.words))
}
