import type { SheetCell, WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { Subject } from '../document/subject'
import { axisTitle } from './axisLabel'
import { day, empty, firstDay, headRow, input, text } from './cells'
import { opening } from './frame'
import { resourcesHead as head, resourcesName as name, resourceColumns } from './resourceColumns'
import { figuresOf, planYears } from './resourceFigures'
import { resourceRow } from './resourceRow'
import { axisRow, totalRow } from './resourceTotals'

/** Hours by hourly cost, and expense: for each action, each year of the plan, each axis. */
export function resourcesSheet(subject: Subject): WorkbookSheet {
  const { plan } = subject
  const years = planYears(subject)
  const columns = resourceColumns(years.length)
  const figures = plan.actions.map((action) => figuresOf(subject, action))
  const summed = { first: head + 1, last: head + Math.max(1, figures.length), columns, figures }
  const firstAxisRow = summed.last + 4
  return {
    name,
    widths: [4, 34, 22, 8, 9, 9, 9, 9, ...years.map(() => 9), ...years.map(() => 12), 12, 12, 20],
    head,
    last: summed.last,
    frozen: 2,
    rows: [
      ...opening(subject, name, note),
      setting('Costo orario interno medio, da indicare', input('euro')),
      setting('Inizio del piano', day(firstDay(plan.start))),
      [],
      headRow(titlesOf(years)),
      ...figures.map((of, place) => resourceRow(subject, columns, of, summed.first + place)),
      ...(figures.length > 0
        ? [
            totalRow(summed),
            [],
            [empty(), text('Per asse', 'title')],
            ...axesOf(subject, figures).map((axis, place) => axisRow(summed, axis, firstAxisRow + place)),
          ]
        : []),
    ],
  }
}

const note =
  'Ore e spese sono ipotesi da tarare. Le ore di un anno sono la media fra «da» e «a»; la spesa esterna in tutto è quella delle azioni che partono nel primo anno.'

const titlesOf = (years: readonly number[]): string[] => [
  'N.',
  'Azione',
  'Asse',
  'Anno di avvio',
  'Ore primo anno, da',
  'Ore primo anno, a',
  'Ore anni dopo, da',
  'Ore anni dopo, a',
  ...years.map((year) => `Ore anno ${year}`),
  ...years.map((year) => `Costo interno anno ${year}`),
  'Spesa esterna l’anno, da',
  'Spesa esterna l’anno, a',
  'Copertura',
]

const setting = (label: string, cell: SheetCell): WorkbookRow => [empty(), text(label, 'strong'), cell]

/** The axes in their order, then what is in none; only those that have an action. */
function axesOf(subject: Subject, figures: readonly { axis: string }[]): readonly string[] {
  const present = new Set(figures.map(({ axis }) => axis))
  const axes = subject.plan.axes.map((_, place) => axisTitle(subject, place)).filter((axis) => present.has(axis))
  return [...new Set([...axes, ...present])]
}
