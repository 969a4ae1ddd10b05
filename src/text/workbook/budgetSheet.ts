import type { WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { PlannedAction } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { actionLookup } from './actionLookup'
import { axisLabel } from './axisLabel'
import { budgetHead, budgetRow } from './budgetRow'
import { axisRow, totalRow } from './budgetTotals'
import { overBudgetRows } from './budgetVerdict'
import { empty, formula, headRow, number, text } from './cells'
import { opening } from './frame'
import { axesWithActions, planYears } from './resources'

const name = 'Bilancio'

/** Six columns a year, after those of the action. */
const ofYear = (year: number): string[] => [
  `Ore anno ${year}, da`,
  `Ore anno ${year}, a`,
  `Costo interno anno ${year}, da`,
  `Costo interno anno ${year}, a`,
  `Spesa anno ${year}, da`,
  `Spesa anno ${year}, a`,
]
const widthsOfYear = [9, 9, 12, 12, 12, 12]

const note =
  'Tutto si calcola dai fogli Azioni, Risorse e Spese: qui non si scrive nulla. Il costo interno è quello delle ore per il costo orario.'

/** Hours, what they cost and what is spent, year by year: for each action, in all, for each axis, against what there is. */
export function budgetSheet(subject: Subject): WorkbookSheet {
  const { actions } = subject.plan
  const years = planYears(subject)
  const last = budgetHead + Math.max(1, actions.length)
  const firstAxisRow = last + 6
  return {
    name,
    widths: [4, 32, 22, ...years.flatMap(() => widthsOfYear)],
    head: budgetHead,
    last,
    frozen: 2,
    rows: [
      ...opening(subject, name, note),
      headRow(['N.', 'Azione', 'Asse', ...years.flatMap(ofYear)]),
      ...actions.map((action, place) => actionRow(subject, action, budgetHead + 1 + place)),
      ...(actions.length === 0
        ? []
        : [
            totalRow(subject, last),
            ...overBudgetRows(subject, last),
            [],
            [empty('title'), text('Per asse', 'title')],
            ...axesWithActions(subject).map((axis, place) => axisRow(subject, last, axis, firstAxisRow + place)),
          ]),
    ],
  }
}

const actionRow = (subject: Subject, action: PlannedAction, row: number): WorkbookRow => [
  number(action.number, 'general'),
  formula(actionLookup(subject, 'title', row), action.title, 'general', 'strong'),
  text(axisLabel(subject, action)),
  ...budgetRow(subject, action, row),
]
