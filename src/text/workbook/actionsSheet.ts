import { columnName, type SheetCell, type WorkbookSheet } from '../../domain/document/planWorkbook'
import type { PlannedAction } from '../../domain/plan/plan'
import { states } from '../../domain/project/project'
import { lastProgress } from '../document/sheetFrame'
import { textOf } from '../document/sheetTexts'
import { monthOf, type Subject } from '../document/subject'
import { expenseText, lowerFirst } from '../format'
import { effortText, quadrants } from '../measures'
import { axisLabel } from './axisLabel'
import { day, empty, firstDay, headRow, input, lastDay, number, text } from './cells'
import { opening } from './frame'

export const actionsName = 'Azioni'
/** Where the other sheets find an action: by its number, so that sorting this sheet breaks nothing. */
export const actionColumns = { number: 'A', title: 'B', axis: 'C', responsible: 'E', start: 'H', end: 'I' } as const
export const actionsHead = 3

const titles = [
  'N.',
  'Azione',
  'Asse',
  'Perché',
  'Conduce',
  'Quando conviene',
  'Impegno',
  'Avvio',
  'A regime dopo il',
  'Parte dopo',
  'Spesa esterna l’anno',
  'Stato',
  'Avanzamento',
  'Che cosa è successo',
  'Decisione',
  'Nota',
]
const widths = [4, 30, 17, 46, 20, 13, 11, 11, 11, 7, 16, 12, 13, 26, 12, 24]

/** What is done, who leads it, from when to when; and how far it is. */
export function actionsSheet(subject: Subject): WorkbookSheet {
  const { plan, content } = subject
  const last = actionsHead + Math.max(1, plan.actions.length)
  const cells = (title: string) => {
    const column = columnName(titles.indexOf(title))
    return `${column}${actionsHead + 1}:${column}${last}`
  }
  return {
    name: actionsName,
    widths,
    head: actionsHead,
    last,
    frozen: 2,
    rows: [
      ...opening(subject, actionsName, 'Le caselle chiare sono da compilare.'),
      headRow(titles),
      ...plan.actions.map((action) => rowOf(subject, action)),
    ],
    choices: [
      { cells: cells('Stato'), words: content.planTexts.actionStates.map(shortState) },
      { cells: cells('Decisione'), words: ['approvata', 'da rivedere', 'rinviata'] },
    ],
  }
}

function rowOf(subject: Subject, action: PlannedAction): SheetCell[] {
  const measure = action.kind === 'measure' ? subject.measures.get(action.id) : undefined
  const waits = action.kind === 'measure' ? numbersOf(subject, action.waitsFor) : ''
  return [
    number(action.number, 'general'),
    text(action.title, 'strong'),
    text(axisLabel(subject, action)),
    text(textOf(subject, action, 'need')),
    text(textOf(subject, action, 'responsible') || 'da indicare'),
    text(action.kind === 'measure' ? quadrants[action.quadrant] : ''),
    text(measure && action.kind === 'measure' && action.origin !== 'own' ? effortText(measure.effort) : ''),
    day(firstDay(monthOf(subject, action.from))),
    day(lastDay(monthOf(subject, Math.max(action.from, action.to - 1)))),
    text(waits),
    text(costText(subject, action)),
    ...progressCells(subject, action),
    input(),
    action.texts.note ? text(action.texts.note.text.trim()) : empty('input'),
  ]
}

/** The class of cost of a year, or what the expenses somebody wrote come to. */
function costText({ content }: Subject, action: PlannedAction): string {
  if (action.kind !== 'measure' || action.expenses.length === 0)
    return lowerFirst(content.planTexts.costClasses[action.kind === 'measure' ? action.costClass : 0] ?? '')
  const spent = action.years.reduce((sum, { expense }) => sum + expense.low, 0)
  return `${expenseText({ low: spent, high: spent })} in tutto`
}

/** What was recorded at the last review. */
function progressCells({ content }: Subject, { progress }: PlannedAction): SheetCell[] {
  const { state = 'da-avviare', percent = 0, happened = '' } = lastProgress(progress) ?? {}
  return [
    text(shortState(content.planTexts.actionStates[states.indexOf(state)] ?? ''), 'input'),
    number(percent / 100, 'percent', 'input'),
    text(happened.trim(), 'input'),
  ]
}

/** "sospesa, con motivo": the list of a cell divides its words at the commas. */
const shortState = (state: string): string => state.split(',')[0] ?? state

const numbersOf = ({ plan }: Subject, ids: readonly string[]): string =>
  plan.actions.flatMap((action) => (ids.includes(action.id) ? [action.number] : [])).join(', ')
