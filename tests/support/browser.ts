import 'fake-indexeddb/auto'
import { createStore } from 'idb-keyval'
import type { AskedContent } from '../../src/domain/project/fitAnswer'
import { createKeeper } from '../../src/state/keeper'
import { createPortfolio } from '../../src/state/portfolioState'
import { createProjectStorage } from '../../src/state/projectStorage'
import { createSaving } from '../../src/state/saving'
import { createSession } from '../../src/state/session'
import type { TabMessage, Tabs } from '../../src/state/tabs'
import { createTurn } from '../../src/state/turn'
import { asked } from './smallProject'
import { someLocks } from './someLocks'

let browsers = 0

/** A browser of its own for each test: a database, and as many tabs as are opened. */
export function aBrowser(content: AskedContent = asked) {
  browsers += 1
  const name = `browser-${browsers}`
  const database = createStore(name, 'projects')
  const locks = someLocks()
  const listeners: { tab: number; hear: (message: TabMessage) => void }[] = []

  /** Messages arrive later, as between real tabs, and never at the one that sent them. */
  const channel = (tab: number): Tabs => ({
    tell: (message) => {
      for (const other of listeners) if (other.tab !== tab) setImmediate(() => other.hear(structuredClone(message)))
    },
    listen: (hear) => listeners.push({ tab, hear }),
  })

  let opened = 0
  /**
   * @param build the mark of the app's build; none, as in development, and nothing is sealed.
   * @param old a browser without locks.
   */
  function openTab({ broken, build, old }: { broken?: () => Error | undefined; build?: string; old?: boolean } = {}) {
    opened += 1
    const number = opened
    const tabs = channel(number)
    const session = createSession()
    const saving = createSaving()
    let crashed = false
    const storage = createProjectStorage((mode, use) => {
      if (crashed) return new Promise(() => {})
      const error = broken?.()
      if (error) throw error
      return database(mode, use)
    }, build)
    const keeper = createKeeper({ session, saving, storage, tabs })
    const turn = createTurn({ session, keeper, tabs, locks: old ? undefined : locks.inTab(number) })
    const portfolio = createPortfolio({
      ...{ session, storage, keeper, tabs },
      questionnaire: async () => () => content,
      overlayOf: () => undefined,
      scorer: async () => ({
        version: content.journey.version,
        areas: () => [{ area: 'orari', status: 'notApplicable' }],
      }),
    })
    /** No goodbye: what waits to be written is lost. */
    const crash = () => {
      crashed = true
      listeners.splice(0, listeners.length, ...listeners.filter(({ tab }) => tab !== number))
      locks.free(number)
    }
    return { session, saving, storage, keeper, turn, portfolio, crash }
  }
  return { database, openTab }
}

/** Lets the database and the messages between tabs do what they have to. */
export async function settle() {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
