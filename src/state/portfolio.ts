import { create } from 'zustand'
import { createKeeper } from './keeper'
import { portfolioState } from './portfolioState'
import { createProjectStorage } from './projectStorage'
import { useSaving } from './saving'
import { useSession } from './session'
import { openTabs } from './tabs'

const storage = createProjectStorage()
const tabs = openTabs()
const keeper = createKeeper({ session: useSession, saving: useSaving, storage, tabs })

/** Switching tab or app: on a phone it is often the last thing a page hears. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keeper.flush()
})
window.addEventListener('pagehide', keeper.leave)

export const usePortfolio = create(
  portfolioState({
    ...{ session: useSession, storage, keeper, tabs },
    questionnaire: async () => (await import('../content/questionnaire')).questionnaire,
    scorer: async () => {
      const [{ questionnaire }, { freezeAreas }] = await Promise.all([
        import('../content/questionnaire'),
        import('../domain/snapshots/freezeAreas'),
      ])
      return { version: questionnaire.journey.version, areas: (project) => freezeAreas(questionnaire, project) }
    },
  }),
)
