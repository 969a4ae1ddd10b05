import { useEffect } from 'react'
import { usePreferences } from '../../frame/preferences'

/**
 * Single keys, anywhere on the page while nothing is being written; they can be switched off (WCAG 2.1.4). Esc leaves
 * the box one is writing in, so that they work again.
 */
export function useRoomKeys(commands: Readonly<Record<string, () => unknown>>) {
  const shortcuts = usePreferences((preferences) => preferences.shortcuts)
  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isWriting(event.target)) return event.target.blur()
      const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!command || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      event.preventDefault()
      command()
    }
    /** First: inside a group of radios the browser has its own use for the arrows. */
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  })
}

/** Somebody is writing, or answering in a dialog that has the whole screen. */
function isBusy(target: EventTarget | null): boolean {
  return isWriting(target) || (target instanceof HTMLElement && target.closest('dialog[data-keys="own"]') !== null)
}

const isWriting = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
