import type { Measure } from '../../domain/catalogue/measure'
import type { Cell } from '../../domain/document/planDocument'
import type { Month } from '../../domain/ids'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { lowerFirst, monthShort, upperFirst } from '../format'
import { baselineText } from './baselines'
import { roleText } from './roles'
import { unknown } from './say'
import { monthOf, type Subject } from './subject'
import { aimOf, targetText } from './targets'

type IndicatorUse = Measure['indicators'][number]

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
  const uses = subject.measures.get(action.id)?.indicators ?? []
  return uses.map((use) => rowOf(subject, action, use))
}

function rowOf(subject: Subject, action: PlannedMeasure, use: IndicatorUse): IndicatorRow {
  return {
    key: use.kpi ?? `${action.id} ${use.name}`,
    name: use.name,
    formula: lowerFirst(use.formula),
    unit: use.unit,
    today: todayCell(subject, use.kpi, monthOf(subject, action.from)),
    target: targetText(use.targetHint, use.unit),
    source: use.source,
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
