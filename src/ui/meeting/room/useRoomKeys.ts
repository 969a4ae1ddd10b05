import { useEffect } from 'react'
import { usePreferences } from '../../frame/preferences'

/** Single keys, anywhere on the page while nothing is being written; they can be switched off (WCAG 2.1.4). */
export function useRoomKeys(commands: Readonly<Record<string, () => unknown>>) {
  const shortcuts = usePreferences((preferences) => preferences.shortcuts)
  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent) => {
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
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog[data-keys="own"]')) return true
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
}
