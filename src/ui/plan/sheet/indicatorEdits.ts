import type { ActionId } from '../../../domain/ids'
import { applyChanges, type Changes } from '../../../domain/project/changes'
import { editAction } from '../../../domain/project/choices'
import type { Choices, IndicatorEdit, ReviewMonth } from '../../../domain/project/project'

/** Changes what was written of one indicator of an action; `null` goes back to what is proposed. */
export function editIndicator(
  choices: Choices,
  action: ActionId,
  key: string,
  changes: Changes<IndicatorEdit>,
  /** One of the measure's own: with nothing written it needs no place of its own. */
  isOffered: boolean,
): Choices {
  const before = choices.edits[action]?.indicators ?? {}
  const edit = applyChanges<IndicatorEdit>(before[key] ?? {}, changes)
  const isBare = isOffered && Object.keys(edit).length === 0
  const indicators = applyChanges(before, { [key]: isBare ? null : edit })
  return editAction(choices, action, { indicators: Object.keys(indicators).length > 0 ? indicators : null })
}

/** Takes an indicator out; one of the library that nothing was written of simply goes. */
export function takeOutIndicator(choices: Choices, action: ActionId, key: string, isOffered: boolean): Choices {
  const before = choices.edits[action]?.indicators ?? {}
  const edit = before[key]
  if (isOffered || (edit && Object.keys(edit).length > 0))
    return editIndicator(choices, action, key, { out: true }, isOffered)
  const indicators = applyChanges(before, { [key]: null })
  return editAction(choices, action, { indicators: Object.keys(indicators).length > 0 ? indicators : null })
}

/** Where an indicator stands today: with nothing said of it, there is no such thing. */
export function baselineWith(
  before: IndicatorEdit['baseline'],
  changes: Changes<NonNullable<IndicatorEdit['baseline']>>,
): NonNullable<IndicatorEdit['baseline']> | null {
  const certainty = changes.value === null ? 'da-verificare' : (before?.certainty ?? 'stima')
  const baseline = applyChanges<NonNullable<IndicatorEdit['baseline']>>({ certainty, ...before }, changes)
  const { value, on, by } = baseline
  return value === undefined && on === undefined && by === undefined ? null : baseline
}

/** What an indicator measured at a review; nothing takes it away. */
export function measuredIndicator(
  choices: Choices,
  action: ActionId,
  key: string,
  isOffered: boolean,
  month: ReviewMonth,
  figure: number | undefined,
): Choices {
  const before = choices.edits[action]?.indicators?.[key]?.measured ?? {}
  const measured = applyChanges<NonNullable<IndicatorEdit['measured']>>(before, { [month]: figure ?? null })
  const isEmpty = Object.keys(measured).length === 0
  return editIndicator(choices, action, key, { measured: isEmpty ? null : measured }, isOffered)
}
