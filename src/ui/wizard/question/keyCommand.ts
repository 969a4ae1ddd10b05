import type { KeyboardEvent } from 'react'
import type { Question } from '../../../domain/questionnaire/question'

export type KeyCommand = { kind: 'option'; option: string } | { kind: 'unknown' } | { kind: 'note' }

/** Single keys work only while the focus is inside a question and nothing is being written (WCAG 2.1.4). */
export function keyCommand(event: KeyboardEvent, question: Question): KeyCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return undefined
  if (event.key === 'n' || event.key === 'N') return { kind: 'unknown' }
  if (event.key === 'a' || event.key === 'A') return { kind: 'note' }
  if (question.type !== 'anchors') return undefined
  const option = question.options[Number(event.key) - 1]
  return option && { kind: 'option', option: option.id }
}

/** A list, too: there letters look for an entry. */
function isWriting(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'
}
