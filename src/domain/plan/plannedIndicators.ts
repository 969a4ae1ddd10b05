import type { Indicator, Measure } from '../catalogue/measure'
import type { ActionEdit, IndicatorEdit } from '../project/project'
import type { PlannedIndicator } from './plan'

/**
 * The indicators an action is followed by: the measure's, without those taken out, then those added from the library
 * or written from scratch, in the order in which they were added.
 */
export function plannedIndicators(
  measure: Measure,
  edits: ActionEdit['indicators'],
  library: ReadonlyMap<string, Indicator>,
): readonly PlannedIndicator[] {
  const offered = offeredIndicators(measure, library)
  const added = Object.entries(edits ?? {}).flatMap(([key, edit]): PlannedIndicator[] => {
    if (offered.some((indicator) => indicator.key === key)) return []
    if (edit.own) return [{ key, ...edit.own, source: '', frequency: '', targetHint: '', added: true }]
    const indicator = library.get(key)
    return indicator ? [fromLibrary(indicator)] : []
  })
  return [...offered, ...added].flatMap((indicator) => {
    const edit = edits?.[indicator.key]
    return edit?.out ? [] : [edit ? withEdit(indicator, edit) : indicator]
  })
}

/** The measure's own indicators as the catalogue has them; the key is the library's, or the place (m1, m2…). */
export function offeredIndicators(
  { indicators }: Measure,
  library: ReadonlyMap<string, Indicator>,
): readonly PlannedIndicator[] {
  return indicators.map(({ kpi, ...use }, place) => ({
    ...use,
    key: kpi ?? `m${place + 1}`,
    ...(kpi !== undefined && { kpi }),
    frequency: (kpi !== undefined && library.get(kpi)?.frequency) || '',
    added: false,
  }))
}

function fromLibrary({ id, name, formula, unit, source, frequency, target }: Indicator): PlannedIndicator {
  return {
    ...{ key: id, kpi: id, name, formula, unit, source, frequency },
    direction: 'monitor',
    targetHint: target,
    added: true,
  }
}

function withEdit(indicator: PlannedIndicator, { baseline, target, source, frequency, measured }: IndicatorEdit) {
  return {
    ...indicator,
    ...(baseline && { baseline }),
    ...(target !== undefined && { target }),
    ...(source !== undefined && { source }),
    ...(frequency !== undefined && { frequency }),
    ...(measured && { measured }),
  }
}
