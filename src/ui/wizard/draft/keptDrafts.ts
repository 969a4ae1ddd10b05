import type { QuestionId } from '../../../domain/ids'
import type { QuestionDraft } from './questionDraft'

/**
 * What cannot be saved yet ("1.25x") stays on the page, also after a reload: here, until it is corrected or the
 * browser tab is closed. Storage may be forbidden, and is never trusted: then the draft simply does not survive.
 */
const place = (project: string, question: QuestionId): string => `bozza:${project}:${question}`

export function keepDraft(project: string, question: QuestionId, draft: QuestionDraft): void {
  tolerant(() => sessionStorage.setItem(place(project, question), JSON.stringify(draft)))
}

export function dropDraft(project: string, question: QuestionId): void {
  tolerant(() => sessionStorage.removeItem(place(project, question)))
}

/** The kept draft, completed with what the saved one says: its shape may be of another version. */
export function keptDraft(project: string, question: QuestionId, saved: QuestionDraft): QuestionDraft {
  const text = tolerant(() => sessionStorage.getItem(place(project, question)))
  if (!text) return saved
  const kept = tolerant(() => JSON.parse(text) as unknown)
  if (typeof kept !== 'object' || kept === null) return saved
  const { number, boxes, chosen } = kept as Partial<QuestionDraft>
  return {
    ...saved,
    ...(typeof number === 'string' && { number }),
    ...(Array.isArray(chosen) && { chosen: chosen.map(String) }),
    boxes: { ...saved.boxes, ...writtenBoxes(boxes, saved.boxes) },
  }
}

function writtenBoxes(kept: unknown, saved: QuestionDraft['boxes']): QuestionDraft['boxes'] {
  if (typeof kept !== 'object' || kept === null) return {}
  const sameKind = Object.entries(kept as Record<string, unknown>).filter(
    ([id, box]) => id in saved && Array.isArray(box) === Array.isArray(saved[id]),
  )
  return Object.fromEntries(sameKind.map(([id, box]) => [id, Array.isArray(box) ? box.map(String) : String(box)]))
}

function tolerant<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
