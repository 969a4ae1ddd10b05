import { type FieldErrors, get } from 'react-hook-form'
import type { PageDraft } from './questionDraft'

/** The sentence at one place of the page: "persone.number", "ruoli.boxes.operai". */
export function messageAt(errors: FieldErrors<PageDraft>, place: string): string | undefined {
  const error: { message?: unknown } | undefined = get(errors, place)
  const message = error?.message
  return typeof message === 'string' ? message : undefined
}
