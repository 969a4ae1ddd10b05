import { fingerprint } from '../fingerprint'
import type { ActionId, MeasureId, Month } from '../ids'
import { applyChanges, type Changes, same } from './changes'
import {
  type ActionEdit,
  type Choices,
  type DocumentSettings,
  longest,
  type OwnAction,
  type ReviewMonth,
  type SheetText,
} from './project'

/** What a person may decide about the plan. Each returns the same choices when nothing changes. */

/** Leaves an action out. One added by hand simply goes; one that was proposed stays removed until it is restored. */
export function removeMeasure(choices: Choices, id: MeasureId): Choices {
  if (choices.added.includes(id)) return { ...choices, added: choices.added.filter((added) => added !== id) }
  return choices.removed.includes(id) ? choices : { ...choices, removed: [...choices.removed, id] }
}

export function restoreMeasure(choices: Choices, id: MeasureId): Choices {
  return choices.removed.includes(id)
    ? { ...choices, removed: choices.removed.filter((removed) => removed !== id) }
    : choices
}

/** Takes a measure from the catalogue; one that was proposed and left out comes back as proposed. */
export function addMeasure(choices: Choices, id: MeasureId): Choices {
  if (choices.removed.includes(id)) return restoreMeasure(choices, id)
  return choices.added.includes(id) ? choices : { ...choices, added: [...choices.added, id] }
}

/** Moves an action up (-1) or down (1) in the order the person is looking at, which becomes the order wanted. */
export function moveAction(choices: Choices, id: ActionId, by: number, currentOrder: readonly ActionId[]): Choices {
  const from = currentOrder.indexOf(id)
  if (from < 0) return choices
  const to = Math.min(Math.max(from + by, 0), currentOrder.length - 1)
  const moved = currentOrder.filter((other) => other !== id)
  moved.splice(to, 0, id)
  /** Actions not in the plan now keep their turn for when they come back. */
  const order = [...moved, ...choices.order.filter((other) => !currentOrder.includes(other))]
  return from === to || same(order, choices.order) ? choices : { ...choices, order }
}

/**
 * Writes one text of an action's sheet over what is proposed, and marks which proposal that was.
 * A text like the proposed one, or an empty one where something is proposed, goes back to it.
 */
export function writeSheet(choices: Choices, id: ActionId, field: SheetText, text: string, proposed: string): Choices {
  const most = field === 'title' || field === 'responsible' ? longest.title : longest.sheetText
  const written = text.slice(0, most)
  const isProposed = written === proposed || written.trim() === ''
  return editTexts(choices, id, { [field]: isProposed ? null : { text: written, over: fingerprint(proposed) } })
}

/** The person has seen that the proposal changed, and keeps their own text. */
export function keepText(choices: Choices, id: ActionId, field: SheetText, proposed: string): Choices {
  const text = choices.edits[id]?.texts?.[field]?.text
  return text === undefined ? choices : editTexts(choices, id, { [field]: { text, over: fingerprint(proposed) } })
}

function editTexts(choices: Choices, id: ActionId, changes: Changes<NonNullable<ActionEdit['texts']>>): Choices {
  const texts = applyChanges<NonNullable<ActionEdit['texts']>>(choices.edits[id]?.texts ?? {}, changes)
  return editAction(choices, id, { texts: Object.keys(texts).length > 0 ? texts : null })
}

/** Changes parts of one action other than its texts; `null` goes back to what is proposed. */
export function editAction(choices: Choices, id: ActionId, changes: Changes<ActionEdit>): Choices {
  const { start } = changes
  if (start && !isMonth(start)) return choices
  return withEdit(choices, id, applyChanges<ActionEdit>(choices.edits[id] ?? {}, changes))
}

/** Back to what is proposed, for one text or for the whole action; what was recorded at the reviews stays. */
export function restoreAction(choices: Choices, id: ActionId, field?: SheetText): Choices {
  if (field) return editTexts(choices, id, { [field]: null })
  const { progress, indicators = {} } = choices.edits[id] ?? {}
  const measured = Object.entries(indicators).flatMap(([key, { measured: figures, own }]) =>
    figures ? [[key, { ...(own && { own }), measured: figures }] as const] : [],
  )
  return withEdit(choices, id, {
    ...(progress && { progress }),
    ...(measured.length > 0 && { indicators: Object.fromEntries(measured) }),
  })
}

/** An action written from scratch; the same id writes it again. */
export const writeOwn = (choices: Choices, id: ActionId, { title, area }: OwnAction): Choices =>
  replaced(choices, 'own', { [id]: { title: title.slice(0, longest.title), area } })

/** Takes away an action written from scratch, with all that was written in it. */
export function removeOwn(choices: Choices, id: ActionId): Choices {
  const { [id]: _, ...own } = choices.own
  return id in choices.own ? withEdit({ ...choices, own }, id, {}) : choices
}

export const writeScorecard = (choices: Choices, id: string, card: Choices['scorecards'][string] | null): Choices =>
  replaced(choices, 'scorecards', { [id]: card })

export const writeReview = (choices: Choices, month: ReviewMonth, review: Choices['reviews'][ReviewMonth] | null) =>
  replaced(choices, 'reviews', { [month]: review })

export const setBudget = (choices: Choices, changes: Changes<Choices['budget']>): Choices =>
  changed(choices, 'budget', applyChanges(choices.budget, changes))

export const approve = (choices: Choices, changes: Changes<Choices['approval']>): Choices =>
  changed(choices, 'approval', applyChanges(choices.approval, changes))

export const setDocument = (choices: Choices, changes: Changes<DocumentSettings>): Choices =>
  changed(choices, 'document', applyChanges(choices.document, changes))

const replaced = <P extends 'own' | 'scorecards' | 'reviews'>(
  choices: Choices,
  part: P,
  changes: Changes<Choices[P]>,
): Choices => changed(choices, part, applyChanges(choices[part], changes))

const changed = <P extends keyof Choices>(choices: Choices, part: P, value: Choices[P]): Choices =>
  value === choices[part] ? choices : { ...choices, [part]: value }

export function startPlan(choices: Choices, month: Month | null): Choices {
  if (month === null) {
    const { start: _, ...others } = choices
    return choices.start ? others : choices
  }
  return isMonth(month) && month !== choices.start ? { ...choices, start: month } : choices
}

function withEdit(choices: Choices, id: ActionId, edit: ActionEdit): Choices {
  const edits = applyChanges(choices.edits, { [id]: Object.keys(edit).length > 0 ? edit : null })
  return edits === choices.edits ? choices : { ...choices, edits }
}

/** Where the browser has no month picker the box gives back whatever was typed. */
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
