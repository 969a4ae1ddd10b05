import type { Cell } from '../../domain/document/planDocument'
import type { Month } from '../../domain/ids'
import type { PlannedIndicator, PlannedMeasure } from '../../domain/plan/plan'
import { dayText, estimateText, lowerFirst, monthShort, upperFirst } from '../format'
import { baselineText } from './baselines'
import { roleText } from './roles'
import { unknown } from './say'
import { monthOf, type Subject } from './subject'
import { aimOf, amountText, targetText } from './targets'

export interface IndicatorRow {
  /** Two rows with the same key are the same indicator. */
  key: string
  name: string
  formula: string
  unit: string
  today: Cell
  target: string
  source: string
  who: string
}

/** Indicators of one action, with where they stand today. */
export function indicatorsOf(subject: Subject, action: PlannedMeasure): readonly IndicatorRow[] {
  return action.indicators.map((indicator) => rowOf(subject, action, indicator))
}

function rowOf(subject: Subject, action: PlannedMeasure, use: PlannedIndicator): IndicatorRow {
  return {
    key: use.kpi ?? `${action.id} ${use.name}`,
    name: use.name,
    formula: lowerFirst(use.formula),
    unit: use.unit,
    today: writtenToday(use) ?? todayCell(subject, use.kpi, monthOf(subject, action.from)),
    target:
      use.target === undefined
        ? targetText(use.targetHint, use.unit) || 'da fissare'
        : amountText(use.target, use.unit),
    source: use.source || 'da indicare',
    who: roleText(subject, action.responsible),
  }
}

/** The indicator that tells best whether an action works: one with a figure to reach, if there is one. */
export function mainIndicator(subject: Subject, action: PlannedMeasure): IndicatorRow | undefined {
  const rows = indicatorsOf(subject, action)
  return rows.find(({ target }) => /\d/.test(target)) ?? rows.find(({ target }) => !/leggere/.test(target)) ?? rows[0]
}

/** An indicator of the library, followed whatever the actions. */
function libraryRow(subject: Subject, id: string): IndicatorRow[] {
  const indicator = subject.indicators.get(id)
  if (!indicator) return []
  return [
    {
      key: id,
      name: indicator.name,
      formula: lowerFirst(aimOf(indicator.formula)),
      unit: indicator.unit,
      today: todayCell(subject, id, monthOf(subject, 1)),
      target: targetText(aimOf(indicator.target), indicator.unit),
      source: indicator.source,
      who: leaderOf(subject),
    },
  ]
}

/** Who keeps the plan together. */
export const leaderOf = ({ micro }: Subject): string => (micro ? 'Chi dirige' : 'Referente')

/** What the person wrote of today: a figure, how sure it is and of when; or by when it will be measured. */
function writtenToday({ baseline, unit }: PlannedIndicator): Cell | undefined {
  if (!baseline) return undefined
  const { value, on, certainty, by } = baseline
  if (value === undefined) return unknown(by ? `da rilevare entro il ${dayText(by)}` : 'da rilevare')
  const text = certainty === 'certo' ? amountText(value, unit) : estimateText(amountText(value, unit))
  const dated = on ? `${text} (${dayText(on)})` : text
  return certainty === 'da-verificare' ? unknown(`${dated}, da verificare`) : dated
}

function todayCell(subject: Subject, indicator: string | undefined, by: Month): Cell {
  return baselineText(subject, indicator) ?? unknown(`da rilevare entro ${monthShort(by)}`)
}

/** The dashboard: the minimum package, then the main indicator of each axis; the others stay on the sheets. */
export function dashboardRows(subject: Subject, ofAxes: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const minimum = subject.content.indicatorPackages.minimo ?? []
  const rows = new Map<string, IndicatorRow>()
  for (const row of [...minimum.flatMap((id) => libraryRow(subject, id)), ...ofAxes]) {
    if (!rows.has(row.key)) rows.set(row.key, row)
  }
  return [...rows.values()]
}

/** "Preavviso medio: giorni medi tra pubblicazione e primo turno". */
export const indicatorText = ({ name, formula }: IndicatorRow): string => `${upperFirst(name)}: ${formula}`
