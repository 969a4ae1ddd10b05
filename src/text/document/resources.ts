import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { PlannedMeasure } from '../../domain/plan/plan'
import type { Interval } from '../../domain/scoring/results'
import { ruleText } from '../becauseRule'
import { expenseText, hoursText, lowerFirst } from '../format'
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
      ...paragraphs('body', openingText(subject)),
      ...paragraphs('body', budgetText(subject)),
      ...hoursTable(subject),
      ...paragraphs('body', subject.micro ? undefined : say(subject, '10', 'leve')),
      ...paragraphs('note', ...localRemarks(subject)),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const { plan, micro, publicBody } = subject
  const hours =
    plan.hours.high > 0 ? `Contiamo prima le ore: ${hoursText(plan.hours)} in un anno, divise così.` : undefined
  return sentences(
    micro ? hours : undefined,
    say(subject, '10', 'default'),
    publicBody ? say(subject, '10', 'pa') : undefined,
  )
}

function budgetText(subject: Subject): string | undefined {
  const budget = choiceAt(subject, 'vincoli-risorse.budget')
  if (budget === 'zero') return say(subject, '10', 'budget-zero')
  if (budget === undefined || budget === 'da-definire') return say(subject, '10', 'budget-da-definire')
  return undefined
}

/** A line for each action, and the totals. Later years keep the proportion the first has to the catalogue. */
function hoursTable(subject: Subject): Block[] {
  const measures = measuresOf(subject)
  if (subject.plan.actions.length === 0) return []
  const rows = subject.plan.actions.map((action): Cell[] => {
    const start = monthOf(subject, action.from).slice(0, 4)
    if (action.kind === 'data') return [`${action.number}. ${action.title}`, start, 'da stimare', 'nessuna', 'nessuna']
    return [
      `${action.number}. ${action.title}`,
      start,
      hoursText(action.hours),
      laterText(subject, action),
      expenseOf(subject, action.costClass),
    ]
  })
  const total = [
    strong('In tutto'),
    '',
    strong(hoursText(subject.plan.hours)),
    strong(hoursText(sumOf(measures.map((action) => laterHours(subject, action))))),
    strong(expenseText(subject.plan.expense)),
  ]
  return table({
    id: 'risorse',
    caption: 'Risorse per azione e anno',
    columns: [
      ['Azione', 5],
      ['Avvio', 1],
      ['Ore interne, primo anno', 2],
      ['Ore, ogni anno dopo', 2],
      ['Spesa esterna l’anno', 2.2],
    ],
    rows: measures.length > 1 ? [...rows, total.map((cell) => (cell === '' ? '–' : cell))] : rows,
    note: sentences(
      'Ore e spese sono ipotesi.',
      subject.plan.actions.some(({ from }) => from >= 12)
        ? 'La spesa totale è quella dei primi dodici mesi.'
        : undefined,
      'Copertura: propria, da confermare.',
    ),
  })
}

const expenseOf = ({ content }: Subject, costClass: number): string =>
  costClass === 0 ? 'nessuna' : lowerFirst(content.planTexts.costClasses[costClass] ?? '')

function laterHours({ measures }: Subject, { id, hours }: PlannedMeasure): Interval {
  const measure = measures.get(id)
  if (!measure) return { low: 0, high: 0 }
  const { first, yearly } = measure.internalHours
  const scale = first[1] === 0 ? 1 : hours.high / first[1]
  return { low: Math.round(yearly[0] * scale), high: Math.round(yearly[1] * scale) }
}

function laterText(subject: Subject, action: PlannedMeasure): string {
  const hours = laterHours(subject, action)
  return hours.high === 0 ? 'nessuna' : hoursText(hours)
}

const sumOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 })

/** What a rule says of the territory. */
function localRemarks(subject: Subject): (string | undefined)[] {
  return subject.plan.remarks
    .filter(({ about }) => about === 'capitolo-10')
    .map(({ text }) => ruleText(text, subject.words))
}
