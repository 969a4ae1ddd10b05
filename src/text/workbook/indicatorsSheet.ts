import type { SheetCell, WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import { baselineOf } from '../document/baselines'
import { dashboardRows, type IndicatorRow, indicatorsOf } from '../document/indicatorRows'
import { measuresOf, type Subject } from '../document/subject'
import { upperFirst } from '../format'
import { documentCell, empty, headRow, input, number, text } from './cells'
import { opening } from './frame'

const name = 'Indicatori'
const head = 3
const titles = [
  'Azione',
  'Indicatore',
  'Come si calcola',
  'Unità',
  'Oggi',
  'Certezza',
  'Traguardo a 12 mesi',
  'Valore a 6 mesi',
  'Valore a 12 mesi',
  'Fonte',
  'Ogni quanto',
  'Chi',
]

/** Where each indicator stands, where it should get, and room for what is found out on the way. */
export function indicatorsSheet(subject: Subject): WorkbookSheet {
  const ofActions = measuresOf(subject).flatMap((action) =>
    indicatorsOf(subject, action).map((row) => ({ row, action: `${action.number}. ${action.title}` })),
  )
  const followed = new Set(ofActions.map(({ row }) => row.key))
  const ofPlan = dashboardRows(subject, [])
    .filter(({ key }) => !followed.has(key))
    .map((row) => ({ row, action: 'Tutto il piano' }))
  const rows = [...ofPlan, ...ofActions].map(({ row, action }) => cellsOf(subject, row, action))
  return {
    name,
    widths: [22, 24, 34, 10, 14, 9, 19, 10, 10, 17, 12, 18],
    head,
    last: head + Math.max(1, rows.length),
    frozen: 2,
    rows: [
      ...opening(subject, name, 'I traguardi sono ipotesi: si tarano dopo i primi due controlli.'),
      headRow(titles),
      ...rows,
    ],
  }
}

function cellsOf(subject: Subject, row: IndicatorRow, action: string): WorkbookRow {
  const entry = subject.indicators.get(row.key)
  return [
    text(action),
    text(upperFirst(row.name), 'strong'),
    text(row.formula),
    text(row.unit),
    ...todayCells(subject, row),
    text(row.target),
    input(),
    input(),
    text(row.source),
    text(entry?.frequency ?? ''),
    text(row.who),
  ]
}

/** A figure where there is one, so that it can be worked on; otherwise by when it is to be found out. */
function todayCells(subject: Subject, { key, today }: IndicatorRow): [SheetCell, SheetCell] {
  const baseline = baselineOf(subject, key)
  if (!baseline) return [documentCell(today), empty()]
  const { value, percent, estimated } = baseline
  return [number(value, percent ? 'percentDecimal' : 'decimal'), text(estimated ? 'stima' : 'certo')]
}
