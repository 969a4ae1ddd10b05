import { columnName, type SheetCell, type WorkbookSheet } from '../../domain/document/planWorkbook'
import type { PlannedAction } from '../../domain/plan/plan'
import { textOf } from '../document/sheetTexts'
import { monthOf, type Subject } from '../document/subject'
import { ganttBlock, recurringReviews } from '../document/timeline'
import { actionLookup, endOf, startOf } from './actionLookup'
import { formula, month, number, text } from './cells'
import { opening } from './frame'

const name = 'Cronoprogramma'
const head = 3
const titles = ['N.', 'Azione', 'Conduce', 'Avvio', 'A regime dopo il', 'Da verificare']
const widths = [4, 32, 22, 11, 11, 10]
const signs = { work: '■', unknown: '?', mark: '◆' } as const

/** Months as columns: they read the dates of the actions, so that changing those moves the signs. */
export function timelineSheet(subject: Subject): WorkbookSheet {
  const { plan } = subject
  const months = Math.max(plan.duration, ...plan.actions.map(({ to }) => to + 1))
  const last = head + Math.max(1, plan.actions.length)
  const uncertain = ganttBlock(subject).rows.map((row) => row.uncertain)
  const columns = Array.from({ length: months }, (_, index) => index)
  return {
    name,
    widths: [...widths, ...columns.map(() => 3.6)],
    head,
    last,
    filtered: titles.length,
    frozen: 2,
    rows: [
      ...opening(
        subject,
        name,
        `${signs.work} preparazione e prova, ${signs.mark} a regime o riesame, ${signs.unknown} dipende da una risposta da verificare. Le caselle seguono le date del foglio Azioni.`,
      ),
      [
        ...titles.map((title) => text(title, 'head')),
        ...columns.map((index) => month(monthOf(subject, index), 'head')),
      ],
      ...plan.actions.map((action, place) =>
        rowOf(subject, action, head + 1 + place, months, uncertain[place] ?? false),
      ),
    ],
    painted: {
      cells: `${columnName(titles.length)}${head + 1}:${columnName(titles.length + months - 1)}${last}`,
      signs: (['work', 'unknown', 'mark'] as const).map((tone) => ({ sign: signs[tone], tone })),
    },
  }
}

function rowOf(subject: Subject, action: PlannedAction, row: number, months: number, uncertain: boolean): SheetCell[] {
  const reviews = recurringReviews(subject, action)
  /** A review is held at the end of a month: the sign is in that month, once the action is no longer worked on. */
  const isReview = (index: number): boolean => reviews.includes(index + 1)
  const cell = (index: number): SheetCell => {
    const at = `${columnName(titles.length + index)}$${head}`
    const worked = `AND(${at}<=$E${row},EDATE(${at},1)>$D${row})`
    const next = `EDATE(${at},-1)=DATE(YEAR($E${row}),MONTH($E${row}),1)`
    const marked = isReview(index) ? `${at}>$E${row}` : next
    return formula(
      `IF(${worked},IF($F${row}="sì","${signs.unknown}","${signs.work}"),IF(${marked},"${signs.mark}",""))`,
      signOf(action, index, uncertain, isReview(index)),
      'general',
    )
  }
  return [
    number(action.number, 'general'),
    formula(actionLookup(subject, 'title', row), action.title, 'general', 'strong'),
    formula(
      actionLookup(subject, 'responsible', row),
      textOf(subject, action, 'responsible') || 'da indicare',
      'general',
    ),
    formula(actionLookup(subject, 'start', row), startOf(subject, action), 'day'),
    formula(actionLookup(subject, 'end', row), endOf(subject, action), 'day'),
    text(uncertain ? 'sì' : '', 'unknown'),
    ...Array.from({ length: months }, (_, index) => cell(index)),
  ]
}

function signOf({ from, to }: PlannedAction, index: number, uncertain: boolean, review: boolean): string {
  const end = Math.max(from + 1, to)
  if (index >= from && index < end) return uncertain ? signs.unknown : signs.work
  return index === end || (review && index > end) ? signs.mark : ''
}
