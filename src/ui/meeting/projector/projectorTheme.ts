type Theme = 'chiaro' | 'scuro'

const place = 'conciliazione:proiettore'

/** The projector has its own light: the room may be dark while the consultant's screen is not. */
export const projectorTheme = {
  kept: (): Theme => {
    try {
      return localStorage.getItem(place) === 'scuro' ? 'scuro' : 'chiaro'
    } catch {
      return 'chiaro'
    }
  },
  keep: (theme: Theme): void => {
    try {
      localStorage.setItem(place, theme)
    } catch {
      // It lasts until the window is closed.
    }
  },
}
