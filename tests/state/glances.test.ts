import { entries } from 'idb-keyval'
import { expect, it } from 'vitest'
import { lookCloser } from '../../src/state/glances'
import { createProjectStorage } from '../../src/state/projectStorage'
import { aBrowser } from '../support/browser'

it('what was being worked out while an organisation was forgotten is not left behind', async () => {
  const browser = aBrowser()
  const tab = browser.openTab()
  const { id } = await tab.portfolio.getState().create('Tresaldi', 'Titolare', 'quick', '2026-11-22')
  await tab.portfolio.getState().load()
  const storage = createProjectStorage(browser.database)
  await lookCloser({
    storage,
    projects: tab.portfolio.getState().projects,
    scorer: { version: '2026.1.0', areas: () => [{ area: 'orario', status: 'notApplicable' }] },
    readable: async () => {
      const { project } = tab.session.getState()
      await tab.portfolio.getState().forget(id)
      return project ?? undefined
    },
    onAreas: () => {},
    onUnreadable: async () => {},
    stopped: () => false,
  })
  expect((await entries(browser.database)).map(([key]) => key).filter((key) => String(key).includes(id))).toEqual([])
})

it('nor does what is sealed after it was read come back', async () => {
  const { database, openTab } = aBrowser()
  const { portfolio, session } = openTab()
  await portfolio.getState().create('Tresaldi', 'Titolare', 'quick', '2026-11-22')
  const { project } = session.getState()
  if (!project) throw new Error('it was just made')
  await portfolio.getState().forget(project.id)
  await createProjectStorage(database, 'this build').seal({ project, changedSinceCopy: [] })
  expect(await entries(database)).toEqual([])
})
