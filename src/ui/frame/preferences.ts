import { create } from 'zustand'

/** How a person likes the screen. Kept beside the browser's other settings, apart from any organisation. */
interface Preferences {
  theme: 'chiaro' | 'scuro'
  /** Single keys inside a question (1-4, N, A). */
  shortcuts: boolean
  chooseTheme: (theme: Preferences['theme']) => void
  allowShortcuts: (allowed: boolean) => void
}

const place = 'conciliazione:preferenze'

export const usePreferences = create<Preferences>((set, get) => {
  const keep = (change: Partial<Pick<Preferences, 'theme' | 'shortcuts'>>) => {
    set(change)
    const { theme, shortcuts } = get()
    try {
      localStorage.setItem(place, JSON.stringify({ theme, shortcuts }))
    } catch {
      // Where nothing can be kept, the choice lasts until the page is closed.
    }
  }
  return {
    ...kept(),
    chooseTheme: (theme) => keep({ theme }),
    allowShortcuts: (shortcuts) => keep({ shortcuts }),
  }
})

function kept(): Pick<Preferences, 'theme' | 'shortcuts'> {
  try {
    const { theme, shortcuts } = JSON.parse(localStorage.getItem(place) ?? '{}') as Record<string, unknown>
    return { theme: theme === 'scuro' ? 'scuro' : 'chiaro', shortcuts: shortcuts !== false }
  } catch {
    return { theme: 'chiaro', shortcuts: true }
  }
}
