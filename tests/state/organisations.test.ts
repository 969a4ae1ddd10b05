import { entries, get, set } from 'idb-keyval'
import { describe, expect, it } from 'vitest'
import { aBrowser, settle } from '../support/browser'
import { aProject, asked, given } from '../support/smallProject'

async function anOrganisation() {
  const browser = aBrowser()
  const tab = browser.openTab({ build: 'una' })
  const project = await tab.portfolio.getState().create('Tresaldi', 'Titolare', 'quick', '2026-11-22')
  tab.session.getState().answer('persone', given(35))
  await tab.keeper.flush()
  const list = () => tab.portfolio.getState().projects
  return { browser, tab, id: project.id, verbs: tab.portfolio.getState(), list }
}

describe('the list', () => {
  it('does not take the projects out of the storage, and says what they say', async () => {
    const { browser, tab, id } = await anOrganisation()
    tab.session.getState().rename('Tresaldi & Figli')
    await tab.keeper.flush()
    await set('project:vecchia-1234', { project: aProject({ id: 'vecchia-1234' }) }, browser.database)
    const another = browser.openTab({ build: 'una' })
    await another.portfolio.getState().load()
    expect(another.portfolio.getState().projects).toMatchObject([
      { id, organisation: 'Tresaldi & Figli', people: 35, changesSinceCopy: 2 },
      { id: 'vecchia-1234' },
    ])
    await settle()
    expect(await get('line:vecchia-1234', browser.database)).toBeDefined()
  })

  it('finds a record that was spoilt when it looks closer', async () => {
    const { browser, tab, id, verbs } = await anOrganisation()
    const record = (await get(`project:${id}`, browser.database)) as { project: object }
    await set(`project:${id}`, { ...record, project: { ...record.project, answers: 12 } }, browser.database)
    await verbs.load()
    await verbs.lookCloser(() => false)
    expect(tab.portfolio.getState()).toMatchObject({ projects: [], unreadable: [{ id, organisation: 'Tresaldi' }] })
  })

  it.each([
    ['things of the wrong kind', (project: object) => ({ ...project, answers: 12 })],
    ['a part of it', () => ({ organisation: 'Tresaldi' })],
    ['a string', () => 'Tresaldi'],
    ['nothing', () => null],
  ])('finds a record with %s in the place of the project, also when all that is shown was known', async (_, spoil) => {
    const { browser, tab, id, verbs } = await anOrganisation()
    await verbs.load()
    await verbs.lookCloser(() => false)
    const record = (await get(`project:${id}`, browser.database)) as { project: object }
    const spoilt = { ...record, project: spoil(record.project) }
    await set(`project:${id}`, spoilt, browser.database)
    await verbs.load()
    await verbs.lookCloser(() => false)
    expect(tab.portfolio.getState()).toMatchObject({ projects: [], unreadable: [{ id }] })
    expect(await get(`project:${id}`, browser.database)).toEqual(spoilt)
  })

  it('keeps what it worked out until the organisation changes', async () => {
    const { browser, tab, id, verbs } = await anOrganisation()
    await verbs.load()
    await verbs.lookCloser(() => false)
    expect(tab.portfolio.getState().glances[id]).toEqual([{ area: 'orari', status: 'notApplicable' }])
    expect(await get(`glance:${id}`, browser.database)).toMatchObject({ mark: expect.stringContaining('2026.2.0') })
  })
})

describe('an organisation', () => {
  it('is duplicated with its answers and without its copies', async () => {
    const { tab, id, verbs, list } = await anOrganisation()
    await verbs.copySaved(id)
    await verbs.duplicate(id, 'Tresaldi (copia)')
    expect(list()).toMatchObject([
      { organisation: 'Tresaldi (copia)', people: 35 },
      { id, organisation: 'Tresaldi' },
    ])
    expect(list()[0]?.lastCopy).toBeUndefined()
    expect(tab.session.getState().project?.id).not.toBe(id)
  })

  it('is archived and tagged without counting as changed', async () => {
    const { browser, id, verbs, list } = await anOrganisation()
    await verbs.load()
    const before = list()[0]?.updatedAt
    await verbs.archive(id, true)
    await verbs.tag(id, ['  Busto ', 'rinnovo', 'Busto', ''])
    await verbs.load()
    expect(list()).toMatchObject([{ id, archived: true, tags: ['Busto', 'rinnovo'], updatedAt: before }])
    expect(await get(`project:${id}`, browser.database)).toMatchObject({ project: { archived: true } })
  })

  it('removed comes back as it was, once', async () => {
    const { browser, id, verbs, list } = await anOrganisation()
    const record = await get(`project:${id}`, browser.database)
    await verbs.remove(id)
    expect(list()).toEqual([])
    await verbs.undoRemove()
    expect(list()).toMatchObject([{ id, organisation: 'Tresaldi' }])
    expect(await get(`project:${id}`, browser.database)).toMatchObject({
      project: (record as { project: object }).project,
    })
    await verbs.remove(id)
    await verbs.forget(id)
    await verbs.undoRemove()
    expect(list()).toEqual([])
  })

  it('forgotten leaves nothing in the storage, and other tabs close it', async () => {
    const { browser, tab, id, verbs } = await anOrganisation()
    const other = browser.openTab()
    await other.portfolio.getState().open(id)
    sessionStorage.setItem(`bozza:${id}:persone`, '{"number":"35x"}')
    localStorage.setItem(`altro:${id}`, 'Tresaldi')
    localStorage.setItem('conciliazione:preferenze', '{}')
    await verbs.load()
    await verbs.lookCloser(() => false)
    await verbs.forget(id)
    await settle()
    const left = await entries(browser.database)
    expect(JSON.stringify(left)).not.toContain('Tresaldi')
    expect(left.map(([key]) => key).filter((key) => String(key).includes(id))).toEqual([])
    expect(Object.keys(sessionStorage)).toEqual([])
    expect(Object.keys(localStorage)).toEqual(['conciliazione:preferenze'])
    expect(tab.session.getState()).toMatchObject({ project: null, history: { past: [] } })
    expect(other.session.getState().project).toBeNull()
  })
})

describe('all of them', () => {
  it('go to a file and come back as they were, each as the person wants', async () => {
    const { browser, tab, id, verbs, list } = await anOrganisation()
    await set('project:guasta-123', 'una stringa', browser.database)
    const saved = await verbs.everything()
    expect(saved).toHaveLength(2)
    await verbs.allCopied()
    expect(list()).toMatchObject([{ changesSinceCopy: 0 }])

    await verbs.open(id)
    tab.session.getState().answer('persone', given(40))
    await tab.keeper.flush()
    const project = saved.find((one) => typeof one === 'object') as ReturnType<typeof aProject>
    expect(await verbs.stored(id, asked)).toMatchObject({ here: true, project: { answers: { persone: given(40) } } })
    expect(await verbs.stored('altra', asked)).toEqual({ here: false })

    await verbs.restore([{ project, how: 'both' }], '2026-11-20T10:00:00.000Z')
    expect(list()).toHaveLength(2)
    await verbs.restore([{ project, how: 'replace' }], '2026-11-20T10:00:00.000Z')
    expect(list()).toHaveLength(2)
    expect(await verbs.stored(id, asked)).toMatchObject({ project: { answers: { persone: given(35) } } })
    expect(list().map(({ lastCopy }) => lastCopy)).toEqual(['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z'])
  })
})
