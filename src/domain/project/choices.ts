import type { MeasureId, Month } from '../ids'
import { applyChanges, same } from './changes'
import { type ActionEdit, type Choices, longest } from './project'

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
export function moveAction(choices: Choices, id: MeasureId, by: number, currentOrder: readonly MeasureId[]): Choices {
  const from = currentOrder.indexOf(id)
  if (from < 0) return choices
  const to = Math.min(Math.max(from + by, 0), currentOrder.length - 1)
  const moved = currentOrder.filter((other) => other !== id)
  moved.splice(to, 0, id)
  /** Actions not in the plan now keep their turn for when they come back. */
  const order = [...moved, ...choices.order.filter((other) => !currentOrder.includes(other))]
  return from === to || same(order, choices.order) ? choices : { ...choices, order }
}

/** Changes fields of one action; an empty text goes back to what is proposed. */
export function editAction(choices: Choices, id: MeasureId, patch: ActionEdit): Choices {
  const { start, ...texts } = patch
  const fields: Record<string, string | null> = {}
  for (const [field, text] of Object.entries(texts)) fields[field] = text?.trim() ? text : null
  if (start !== undefined && (start === '' || isMonth(start))) fields.start = start || null
  return withEdit(choices, id, shortened(applyChanges<ActionEdit>(choices.edits[id] ?? {}, fields)))
}

/** Back to what is proposed, for one field or for the whole action. */
export function restoreAction(choices: Choices, id: MeasureId, field?: keyof ActionEdit): Choices {
  return withEdit(choices, id, field ? applyChanges<ActionEdit>(choices.edits[id] ?? {}, { [field]: null }) : {})
}

export function startPlan(choices: Choices, month: Month | null): Choices {
  if (month === null) {
    const { start: _, ...others } = choices
    return choices.start ? others : choices
  }
  return isMonth(month) && month !== choices.start ? { ...choices, start: month } : choices
}

function withEdit(choices: Choices, id: MeasureId, edit: ActionEdit): Choices {
  const edits = applyChanges(choices.edits, { [id]: Object.keys(edit).length > 0 ? edit : null })
  return edits === choices.edits ? choices : { ...choices, edits }
}

/** What is stored must be readable again: the boxes stop at the same lengths, this is the net below them. */
function shortened({ title, responsible, note, start }: ActionEdit): ActionEdit {
  return {
    ...(title && { title: title.slice(0, longest.title) }),
    ...(responsible && { responsible: responsible.slice(0, longest.responsible) }),
    ...(note && { note: note.slice(0, longest.actionNote) }),
    ...(start && { start }),
  }
}

/** Where the browser has no month picker the box gives back whatever was typed. */
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
