import type { Measure } from '../../domain/catalogue/measure'
import type { ActionSheet } from '../../domain/document/planDocument'
import type { PlannedAction, PlannedMeasure } from '../../domain/plan/plan'
import { becauseText } from '../because'
import { hoursText, lowerFirst } from '../format'
import { dataSheet } from './dataSheet'
import { type IndicatorRow, indicatorsOf, indicatorText, mainIndicator } from './indicatorRows'
import { compactFields, fullFields } from './sheetFields'
import { field, firstCheck, frame, isCompact, labelOf, monthsText } from './sheetFrame'
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
    because: becauseText(subject.content, action.because, measure.summary, subject.words),
    chips: [
      { label: 'Impegno', value: measure.effort },
      { label: 'Costo', value: lowerFirst(subject.content.planTexts.costClasses[action.costClass] ?? '') },
      compact
        ? { label: subject.micro ? 'Ore' : 'Ore interne', value: hoursText(action.hours).replace(/ or[ae]$/, '') }
        : { label: 'Tempi', value: monthsText(measure.months) },
      compact
        ? { label: 'Verifica', value: firstCheck(subject, action) }
        : { label: 'Stato', value: subject.content.planTexts.actionStates[0] ?? '' },
    ],
    fields: [
      field(subject, 'descrizione', descriptionOf(subject, measure)),
      ...(subject.micro ? [] : [field(subject, 'destinatari', measure.equityNote)]),
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
    after: compact ? compactFields(subject, action, measure) : fullFields(subject, action, measure),
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

function descriptionOf(
  { micro, publicBody }: Subject,
  { description, descriptionMicro, descriptionPa }: Measure,
): string {
  return (micro ? descriptionMicro : publicBody ? descriptionPa : undefined) ?? description
}
