import type { SheetCell, WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { PlannedIndicator } from '../../domain/plan/plan'
import { certaintyNames } from '../costs'
import { baselineOf } from '../document/baselines'
import { dashboardRows, type IndicatorRow, indicatorsOf } from '../document/indicatorRows'
import { measuresOf, type Subject } from '../document/subject'
import { upperFirst } from '../format'
import { day, empty, formula, headRow, input, number, text } from './cells'
import { opening } from './frame'

const name = 'Indicatori'
const head = 3
const titles = [
  'Azione',
  'Indicatore',
  'Come si calcola',
  'Unità',
  'Oggi',
  'Rilevato il',
  'Certezza',
  'Da rilevare entro',
  'Traguardo, in parole',
  'Traguardo a 12 mesi',
  'Valore a 6 mesi',
  'Valore a 12 mesi',
  'Strada fatta',
  'Fonte',
  'Ogni quanto',
  'Chi',
]

interface Followed {
  action: string
  row: IndicatorRow
  use?: PlannedIndicator
}

/** Where each indicator stands, where it should get, and room for what is found out on the way. */
export function indicatorsSheet(subject: Subject): WorkbookSheet {
  const ofActions = measuresOf(subject).flatMap((action) =>
    indicatorsOf(subject, action).map((row, place): Followed => {
      const use = action.indicators[place]
      return { action: `${action.number}. ${action.title}`, row, ...(use && { use }) }
    }),
  )
  const followed = new Set(ofActions.map(({ row }) => row.key))
  const ofPlan = dashboardRows(subject, [])
    .filter(({ key }) => !followed.has(key))
    .map((row): Followed => ({ action: 'Tutto il piano', row }))
  const rows = [...ofPlan, ...ofActions]
  const last = head + Math.max(1, rows.length)
  return {
    name,
    widths: [22, 24, 32, 10, 12, 11, 12, 14, 19, 11, 10, 10, 9, 17, 12, 18],
    head,
    last,
    frozen: 2,
    rows: [
      ...opening(
        subject,
        name,
        'I traguardi sono ipotesi: si tarano dopo i primi due controlli. «Strada fatta»: quanta parte del cammino da oggi al traguardo, secondo l’ultimo valore scritto.',
      ),
      headRow(titles),
      ...rows.map((one, place) => cellsOf(subject, one, head + 1 + place)),
    ],
    choices: [{ cells: `G${head + 1}:G${last}`, words: Object.values(certaintyNames) }],
  }
}

function cellsOf(subject: Subject, { action, row, use }: Followed, at: number): WorkbookRow {
  const isPercent = row.unit === '%'
  const figure = (value: number | undefined): SheetCell => figureCell(value, isPercent)
  const frequency = use?.frequency || subject.indicators.get(row.key)?.frequency || ''
  return [
    text(action),
    text(upperFirst(row.name), 'strong'),
    text(row.formula),
    text(row.unit),
    ...todayCells(subject, row, use),
    text(row.target),
    figure(use?.target),
    figure(use?.measured?.['6']),
    figure(use?.measured?.['12']),
    wayCell(use, at),
    text(row.source),
    text(frequency),
    text(row.who),
  ]
}

/** Shares are written as such, so that they read, and are typed, as "12%". */
function figureCell(value: number | undefined, isPercent: boolean): SheetCell {
  const form = isPercent ? 'percentDecimal' : 'general'
  return value === undefined ? input(form) : number(isPercent ? value / 100 : value, form, 'input')
}

/** A figure where there is one, with its day and how sure it is; otherwise by when it is to be found out. */
function todayCells(subject: Subject, { key, today, unit }: IndicatorRow, use: PlannedIndicator | undefined) {
  const written = use?.baseline
  const inPercent = unit === '%'
  if (written)
    return [
      figureCell(written.value, inPercent),
      written.on ? day(written.on, 'input') : input('day'),
      text(certaintyNames[written.certainty], 'input'),
      written.by ? day(written.by, 'input') : input('day'),
    ]
  const known = baselineOf(subject, key)
  if (known)
    return [
      number(known.value, known.percent ? 'percentDecimal' : 'decimal', 'input'),
      input('day'),
      text(certaintyNames[known.estimated ? 'stima' : 'certo'], 'input'),
      empty(),
    ]
  const by = typeof today === 'string' ? today : today.text
  return [
    figureCell(undefined, inPercent),
    input('day'),
    text(certaintyNames['da-verificare'], 'unknown'),
    text(by.replace(/^da rilevare entro /, ''), 'unknown'),
  ]
}

/** Also for indicators that must go down; nothing until there are three figures. */
function wayCell(use: PlannedIndicator | undefined, row: number): SheetCell {
  const latest = `IF(ISNUMBER($L${row}),$L${row},$K${row})`
  const known = `AND(ISNUMBER($E${row}),ISNUMBER($J${row}),OR(ISNUMBER($K${row}),ISNUMBER($L${row})),$J${row}<>$E${row})`
  return formula(`IF(${known},(${latest}-$E${row})/($J${row}-$E${row}),"")`, wayOf(use), 'percent')
}

function wayOf(use: PlannedIndicator | undefined): number | string {
  const [from, to, now] = [use?.baseline?.value, use?.target, use?.measured?.['12'] ?? use?.measured?.['6']]
  return from === undefined || to === undefined || now === undefined || from === to ? '' : (now - from) / (to - from)
}
