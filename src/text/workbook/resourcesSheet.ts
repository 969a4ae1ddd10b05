import type { SheetCell, WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { PlannedAction } from '../../domain/plan/plan'
import type { Interval } from '../../domain/scoring/results'
import type { Subject } from '../document/subject'
import { actionLookup } from './actionLookup'
import { axisLabel } from './axisLabel'
import { day, empty, firstDay, formula, headRow, input, number, text } from './cells'
import { opening } from './frame'
import { resourcesHead as head, resourcesName as name, planStart, startYear, withoutLimit } from './resources'

const titles = [
  'N.',
  'Azione',
  'Asse',
  'Anno di avvio',
  'Ore primo anno, da',
  'Ore primo anno, a',
  'Ore anni dopo, da',
  'Ore anni dopo, a',
  'Spesa l’anno secondo la classe di costo, da',
  'Spesa l’anno secondo la classe di costo, a',
  'Copertura',
]

const note =
  'Ore e spese sono ipotesi da tarare. Il foglio Bilancio le conta anno per anno; dove nel foglio Spese ci sono voci, valgono quelle.'

/** What each action takes: hours, and expense by class of cost. The budget counts it year by year. */
export function resourcesSheet(subject: Subject): WorkbookSheet {
  const { plan } = subject
  const { hourlyCost, yearly } = plan.budget
  return {
    name,
    widths: [4, 34, 24, 9, 10, 10, 10, 10, 15, 15, 22],
    head,
    last: head + Math.max(1, plan.actions.length),
    frozen: 2,
    rows: [
      ...opening(subject, name, note),
      setting('Costo orario interno medio', amountCell(hourlyCost, 'euroCents')),
      setting('Spesa esterna disponibile l’anno', amountCell(yearly, 'euro')),
      setting('Inizio del piano', day(firstDay(plan.start))),
      [],
      headRow(titles),
      ...plan.actions.map((action, place) => rowOf(subject, action, head + 1 + place)),
    ],
  }
}

const setting = (label: string, cell: SheetCell): WorkbookRow => [empty(), text(label, 'strong'), cell]

/** To be written in, and holding what was already said. */
const amountCell = (amount: number | undefined, form: 'euro' | 'euroCents'): SheetCell =>
  amount === undefined ? input(form) : number(amount, form, 'input')

function rowOf(subject: Subject, action: PlannedAction, row: number): WorkbookRow {
  const isMeasure = action.kind === 'measure'
  const start = actionLookup(subject, 'start', row)
  const months = `(YEAR(${start})-YEAR(${planStart}))*12+MONTH(${start})-MONTH(${planStart})`
  const range = isMeasure ? subject.content.selection.budget.ranges[action.costClass] : undefined
  const [low, high] = [range?.low ?? 0, isMeasure ? range?.high : 0]
  const hasExpenses = isMeasure && action.expenses.length > 0
  return [
    number(action.number, 'general'),
    formula(actionLookup(subject, 'title', row), action.title, 'general', 'strong'),
    text(axisLabel(subject, action)),
    formula(`1+INT((${months})/12)`, startYear(action)),
    ...bothEnds(isMeasure ? action.hours : undefined),
    ...bothEnds(isMeasure ? action.laterHours : undefined),
    number(low, 'euro'),
    high === undefined || high === null ? text(withoutLimit) : number(high, 'euro'),
    hasExpenses ? text('nel foglio Spese') : text('propria, da confermare', 'input'),
  ]
}

const bothEnds = (hours: Interval | undefined): SheetCell[] =>
  hours ? [number(hours.low), number(hours.high)] : [input('integer'), input('integer')]
