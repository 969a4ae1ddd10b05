import { create, createStore, type StateCreator } from 'zustand'
import type { QuestionId } from '../domain/ids'

/** Why nothing can be written: no storage here (some private windows), no space, or something else. */
export type SavingFailure = 'unavailable' | 'full' | 'unknown'

/** Something another tab did, to be told once. */
export type SavingNotice =
  /** The same things were changed in two tabs: which tab's version is kept. Empty: not an answer or a note. */
  | { kind: 'changedInTwoTabs'; questions: readonly QuestionId[]; kept: 'here' | 'there' }
  | { kind: 'removedElsewhere'; organisation: string }

/** Whether what the person did is safe. All times are ISO instants. */
export interface Saving {
  status: 'idle' | 'saving' | 'saved' | 'failed'
  /** Since when something waits to be written; worth showing after a second. */
  since?: string | undefined
  /** When it was last written. */
  at?: string | undefined
  reason?: SavingFailure | undefined
  /** When a copy of the open project was last saved as a file, and how many things changed after. */
  lastCopy?: string | undefined
  changesSinceCopy: number
  notice?: SavingNotice | undefined
}

export interface SavingVerbs {
  dismissNotice: () => void
}

const savingState: StateCreator<Saving & SavingVerbs> = (set) => ({
  status: 'idle',
  changesSinceCopy: 0,
  dismissNotice: () => set({ notice: undefined }),
})

export const createSaving = () => createStore(savingState)
export type SavingStore = ReturnType<typeof createSaving>

export const useSaving = create(savingState)

export function failureReason(error: unknown): SavingFailure {
  /** A DOMException is not an Error everywhere. */
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
  if (name === 'QuotaExceededError') return 'full'
  const closed = [
    'ReferenceError',
    'TypeError',
    'SecurityError',
    'InvalidStateError',
    'NotAllowedError',
    'UnknownError',
  ]
  return closed.includes(name) ? 'unavailable' : 'unknown'
}
