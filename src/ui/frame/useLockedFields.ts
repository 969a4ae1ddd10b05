import { type RefObject, useEffect } from 'react'

/** What only shows, finds, prints or moves on goes on working; `data-reads` says so where nothing else does. */
const reads = '[data-reads], search *, [aria-expanded], [type="search"], form[method="dialog"] *'
const locked = `:is(input, textarea, select, button):not(${reads})`

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement

/**
 * Nothing in this place can be written or pressed, while every link, disclosure and command that only reads still
 * works. On the elements themselves, because a `fieldset` would lock what only reads, too, and takes no exceptions.
 */
export function useLockedFields(place: RefObject<HTMLElement | null>, isLocked: boolean): void {
  useEffect(() => {
    const root = place.current
    if (!isLocked || !root) return
    const lockAll = () => {
      for (const field of root.querySelectorAll<Field>(locked)) lock(field)
    }
    lockAll()
    const later = new MutationObserver(lockAll)
    later.observe(root, { childList: true, subtree: true })
    root.addEventListener('keydown', stopLetters, { capture: true })
    return () => {
      later.disconnect()
      root.removeEventListener('keydown', stopLetters, { capture: true })
      for (const field of root.querySelectorAll<Field>('[data-locked]')) unlock(field)
    }
  }, [place, isLocked])
}

/** What is written can still be read to the end, and copied: only boxes of text have a state for that. */
const asReadOnly = (field: Field): field is HTMLInputElement | HTMLTextAreaElement =>
  field.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [type="range"])')

function lock(field: Field): void {
  if (field.disabled || 'locked' in field.dataset) return
  field.dataset.locked = ''
  if (asReadOnly(field)) field.readOnly = true
  else field.disabled = true
}

function unlock(field: Field): void {
  delete field.dataset.locked
  if (asReadOnly(field)) field.readOnly = false
  else field.disabled = false
}

/** The single keys that answer a question; not the one that opens what is closed, nor those that look for something. */
function stopLetters(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return
  if (!(target instanceof Element && target.matches(reads))) event.stopPropagation()
}
