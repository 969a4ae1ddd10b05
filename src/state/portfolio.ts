import { create } from 'zustand'
import { createKeeper } from './keeper'
import { overlayOf, useOverlays } from './overlays'
import { portfolioState } from './portfolioState'
import { createProjectStorage } from './projectStorage'
import { useSaving } from './saving'
import { useSession } from './session'
import { openTabs } from './tabs'
import { createTurn } from './turn'

const storage = createProjectStorage()
const tabs = openTabs()
const keeper = createKeeper({ session: useSession, saving: useSaving, storage, tabs })

/** What each organisation is asked; the additions that a project may name are here by then. */
async function questionnaire() {
  const [{ questionnaireOf }] = await Promise.all([import('./questionnaireOf'), useOverlays.getState().load()])
  return questionnaireOf
}

export const turn = createTurn({ session: useSession, keeper, tabs, locks: navigator.locks as LockManager | undefined })

/** Switching tab or app: on a phone it is often the last thing a page hears. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keeper.flush()
})
window.addEventListener('pagehide', keeper.leave)
/** The browser asks whether to leave, where leaving would lose what could not be written. */
window.addEventListener('beforeunload', (event) => {
  if (storage.isAtRisk()) event.preventDefault()
})

export const usePortfolio = create(
  portfolioState({
    ...{ session: useSession, storage, keeper, tabs },
    questionnaire,
    overlayOf: (project) => overlayOf(project, useOverlays.getState()),
    scorer: async () => {
      const [questionnaireOf, { freezeAreas }] = await Promise.all([
        questionnaire(),
        import('../domain/snapshots/freezeAreas'),
      ])
      const added = useOverlays.getState().overlays.map(({ id, version }) => `${id} ${version}`)
      const { journey } = questionnaireOf({})
      return {
        version: [journey.version, ...added].join(' '),
        areas: (project) => freezeAreas(questionnaireOf(project), project),
      }
    },
  }),
)

/** What could not be read before may be there now. */
useSaving.subscribe((now, before) => {
  const { status, load } = usePortfolio.getState()
  if (before.status === 'failed' && now.status !== 'failed' && status === 'ready') void load()
})
