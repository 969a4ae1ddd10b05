import type { Measure } from '../../domain/catalogue/measure'
import type { ActionSheet } from '../../domain/document/planDocument'
import type { PlannedAction, PlannedMeasure } from '../../domain/plan/plan'
import { expenseText, hoursText, lowerFirst } from '../format'
import { dataSheet } from './dataSheet'
import { type IndicatorRow, indicatorsOf, indicatorText, mainIndicator } from './indicatorRows'
import { compactFields, fullFields } from './sheetFields'
import { field, filled, firstCheck, frame, isCompact, labelOf, monthsText, stateText } from './sheetFrame'
import { textOf } from './sheetTexts'
import { areaNumber, areaOf, axisName, type Subject } from './subject'

/** The sheet of an action, ready to be decided on. */
export function actionSheet(subject: Subject, action: PlannedAction): ActionSheet {
  return action.kind === 'data' ? dataSheet(subject, action) : measureSheet(subject, action)
}

function measureSheet(subject: Subject, action: PlannedMeasure): ActionSheet {
  const measure = subject.measures.get(action.id)
  if (!measure) throw new Error(`unknown measure "${action.id}"`)
  const compact = isCompact(subject)
  return {
    ...frame(subject, action),
    kicker: kickerText(subject, action),
    because: textOf(subject, action, 'need'),
    chips: [
      { label: 'Impegno', value: measure.effort },
      { label: 'Costo', value: costOf(subject, action) },
      compact
        ? { label: subject.micro ? 'Ore' : 'Ore interne', value: hoursText(action.hours).replace(/ or[ae]$/, '') }
        : { label: 'Tempi', value: monthsText(monthsOf(action, measure)) },
      compact
        ? { label: 'Verifica', value: firstCheck(subject, action) }
        : { label: 'Stato', value: stateText(subject, action) },
    ],
    fields: [
      ...filled(field(subject, 'descrizione', textOf(subject, action, 'description'))),
      ...(subject.micro && !action.texts.recipients
        ? []
        : filled(field(subject, 'destinatari', textOf(subject, action, 'recipients')))),
    ],
    indicators: {
      label: labelOf(subject, 'indicatori'),
      columns: ['Indicatore', 'Oggi', 'A 12 mesi', ...(subject.micro ? [] : ['Fonte'])],
      rows: sheetIndicators(subject, action).map((row) => [
        indicatorText(row),
        row.today,
        row.target,
        ...(subject.micro ? [] : [row.source]),
      ]),
    },
    after: compact ? compactFields(subject, action, measure) : fullFields(subject, action),
  }
}

/** All of them, or those that tell most where there is little room. */
function sheetIndicators(subject: Subject, action: PlannedMeasure): readonly IndicatorRow[] {
  if (!subject.micro)
    return isCompact(subject) ? indicatorsOf(subject, action).slice(0, 2) : indicatorsOf(subject, action)
  const main = mainIndicator(subject, action)
  return main ? [main] : []
}

function kickerText(subject: Subject, action: PlannedMeasure): string {
  const axis = action.axis === undefined ? [] : [`Asse ${action.axis + 1}, ${axisName(subject.content, action.area)}`]
  const area = areaOf(subject, action.area)
  const where = axis.length > 0 ? `Area ${areaNumber(area)}` : area.name
  return [`Azione ${action.number}`, ...axis, where].join(' · ')
}

/** The months of the catalogue, or those of the steps somebody wrote. */
const monthsOf = ({ edited, from, to }: PlannedMeasure, { months }: Measure): readonly [number, number] =>
  edited.includes('steps') ? [to - from, to - from] : months

/** The class of cost, or the sum of the expenses somebody wrote. */
function costOf({ content }: Subject, { costClass, expenses, years }: PlannedMeasure): string {
  if (expenses.length === 0) return lowerFirst(content.planTexts.costClasses[costClass] ?? '')
  const total = years.reduce((sum, { expense }) => sum + expense.low, 0)
  return expenseText({ low: total, high: total })
}
