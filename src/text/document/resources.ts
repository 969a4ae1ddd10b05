import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { PlannedMeasure } from '../../domain/plan/plan'
import type { Interval } from '../../domain/scoring/results'
import { ruleText } from '../becauseRule'
import { expenseText, hoursText, lowerFirst } from '../format'
import { overBudgetText } from '../overBudget'
import { roleText } from './roles'
import { paragraphs, say, sentences, strong, table } from './say'
import { choiceAt, measuresOf, monthOf, type Subject } from './subject'

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
      ...paragraphs('body', say(subject, '10', 'leve')),
      ...paragraphs('note', ...localRemarks(subject)),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  return sentences(say(subject, '10', 'default'), subject.publicBody ? say(subject, '10', 'pa') : undefined)
}

function budgetText(subject: Subject): string | undefined {
  const budget = choiceAt(subject, 'vincoli-risorse.budget')
  if (budget === 'zero') return say(subject, '10', 'budget-zero')
  if (budget === undefined || budget === 'da-definire') return say(subject, '10', 'budget-da-definire')
  return undefined
}

/** A line for each action, and the totals. Later years keep the proportion the first has to the catalogue. */
function hoursTable(subject: Subject): Block[] {
  const { plan } = subject
  const measures = measuresOf(subject)
  const rows = plan.actions.map((action): Cell[] => {
    const name = `${action.number}. ${action.title}`
    const who = roleText(subject, action.responsible)
    const year = monthOf(subject, action.from).slice(0, 4)
    if (action.kind === 'data') return [name, who, `da stimare (${year})`, 'nessuna', 'nessuna']
    const later = laterHours(subject, action)
    return [
      name,
      who,
      `${hoursText(action.hours)} (${year})`,
      later.high === 0 ? 'nessuna' : hoursText(later),
      expenseOf(subject, action.costClass),
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
      'Ore e spese sono ipotesi; fra parentesi l’anno di avvio.',
      plan.actions.some(({ from }) => from >= 12) ? 'La spesa totale è quella dei primi dodici mesi.' : undefined,
      'Copertura: propria, da confermare.',
    ),
  })
}

function totalRow(subject: Subject): Cell[] {
  const later = sumOf(measuresOf(subject).map((action) => laterHours(subject, action)))
  const texts = [hoursText(subject.plan.hours), hoursText(later), expenseText(subject.plan.expense)]
  return [strong('In tutto'), '–', ...texts.map(strong)]
}

const expenseOf = ({ content }: Subject, costClass: number): string =>
  costClass === 0 ? 'nessuna' : lowerFirst(content.planTexts.costClasses[costClass] ?? '')

/** Internal hours of each year after the first, adjusted to size as the first is. */
export function laterHours({ measures }: Subject, { id, hours }: PlannedMeasure): Interval {
  const measure = measures.get(id)
  if (!measure) return { low: 0, high: 0 }
  const { first, yearly } = measure.internalHours
  const scale = first[1] === 0 ? 1 : hours.high / first[1]
  return { low: Math.round(yearly[0] * scale), high: Math.round(yearly[1] * scale) }
}

const sumOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 })

/** What a rule says of the territory. */
function localRemarks(subject: Subject): (string | undefined)[] {
  return subject.plan.remarks
    .filter(({ about }) => about === 'capitolo-10')
    .map(({ text }) => ruleText(text, subject.words))
}
