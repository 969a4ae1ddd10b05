import { get, set } from 'idb-keyval'
import { describe, expect, it, vi } from 'vitest'
import { aBrowser, settle } from '../support/browser'
import { aProject, asked, given, unknown } from '../support/smallProject'

const portfolioOf = (tab: ReturnType<ReturnType<typeof aBrowser>['openTab']>) => tab.portfolio.getState()

describe('the list of organisations', () => {
  it('is empty at first', async () => {
    const tab = aBrowser().openTab()
    await portfolioOf(tab).load()
    expect(portfolioOf(tab)).toMatchObject({ status: 'ready', projects: [], unreadable: [] })
  })

  it('has what was created, with what one recognises it by, last changed first', async () => {
    const browser = aBrowser()
    const tab = browser.openTab()
    await portfolioOf(tab).create('Ortosole', 'Direttrice', 'full', '2026-11-22')
    const tresaldi = await portfolioOf(tab).create('Tresaldi', 'Titolare', 'quick', '2026-11-22')
    tab.session.getState().answerMany({
      settore: given('sanita'),
      'comune-sede': given('olgiate-olona'),
      persone: given(68),
      orario: unknown,
    })
    const another = browser.openTab()
    await tab.keeper.flush()
    await portfolioOf(another).load()
    expect(portfolioOf(another).projects).toMatchObject([
      {
        id: tresaldi.id,
        organisation: 'Tresaldi',
        track: 'quick',
        sector: 'sanita',
        municipality: 'olgiate-olona',
        people: 68,
        counts: { given: 3, unknown: 1, notApplicable: 0, setAside: 0 },
        changesSinceCopy: 4,
      },
      { organisation: 'Ortosole' },
    ])
  })

  it('of fifty organisations with notes is there in an instant', async () => {
    const browser = aBrowser()
    const notes = Object.fromEntries(Array.from({ length: 88 }, (_, number) => [`domanda-${number}`, 'x'.repeat(500)]))
    for (let number = 10; number < 60; number += 1) {
      await set(
        `project:organizzazione-${number}`,
        { project: aProject({ id: `organizzazione-${number}`, notes }), changedSinceCopy: [] },
        browser.database,
      )
    }
    const tab = browser.openTab()
    await portfolioOf(tab).load()
    const start = performance.now()
    await portfolioOf(tab).load()
    expect(performance.now() - start).toBeLessThan(500)
    expect(portfolioOf(tab).projects).toHaveLength(50)
  })
})

describe('opening', () => {
  it('a project that is here', async () => {
    const browser = aBrowser()
    const { id } = await portfolioOf(browser.openTab()).create('Tresaldi', 'Titolare', 'quick', '2026-11-22')
    const tab = browser.openTab()
    expect(await portfolioOf(tab).open(id)).toEqual({ status: 'open', adjusted: { setAside: [], recovered: [] } })
    expect(tab.session.getState().project).toMatchObject({
      id,
      organisation: 'Tresaldi',
      content: { id: 'conciliazione', version: asked.journey.version },
    })
  })

  it('one that is not', async () => {
    const tab = aBrowser().openTab()
    expect(await portfolioOf(tab).open('non-esiste')).toEqual({ status: 'missing' })
    expect(tab.session.getState().project).toBeNull()
  })

  it('two in a row leaves the second one open', async () => {
    const browser = aBrowser()
    const maker = portfolioOf(browser.openTab())
    const one = await maker.create('Prima', '', 'quick', '2026-11-22')
    const two = await maker.create('Seconda', '', 'quick', '2026-11-22')
    const tab = browser.openTab()
    const openings = await Promise.all([portfolioOf(tab).open(one.id), portfolioOf(tab).open(two.id)])
    expect(openings.map(({ status }) => status)).toEqual(['superseded', 'open'])
    expect(tab.session.getState().project?.id).toBe(two.id)
  })

  it('an example opens a copy of it', async () => {
    const tab = aBrowser().openTab()
    const example = aProject({ example: true })
    const copies = [await portfolioOf(tab).openExample(example), await portfolioOf(tab).openExample(example)]
    expect(new Set([example.id, ...copies.map(({ id }) => id)]).size).toBe(3)
    expect(portfolioOf(tab).projects).toHaveLength(2)
  })

  it('a file of a project that is already here keeps both', async () => {
    const tab = aBrowser().openTab()
    const project = aProject()
    expect(await portfolioOf(tab).has(project.id)).toBe(false)
    expect((await portfolioOf(tab).add(project)).id).toBe(project.id)
    expect(await portfolioOf(tab).has(project.id)).toBe(true)
    expect((await portfolioOf(tab).add(project)).id).not.toBe(project.id)
    expect(portfolioOf(tab).projects).toHaveLength(2)
  })

  it('sets aside what no longer fits, and keeps it stored', async () => {
    const browser = aBrowser()
    const old = aProject({
      content: { id: 'conciliazione', version: '2025.1.0' },
      answers: { mensa: given('si'), persone: given(35) },
    })
    await set(`project:${old.id}`, { project: old, changedSinceCopy: [] }, browser.database)
    const opening = await portfolioOf(browser.openTab()).open(old.id)
    expect(opening).toMatchObject({
      adjusted: { content: { from: '2025.1.0' }, setAside: [{ question: 'mensa', reason: 'unknownQuestion' }] },
    })
    expect(await get(`project:${old.id}`, browser.database)).toMatchObject({
      project: { answers: { persone: given(35) }, quarantine: [{ question: 'mensa', answer: given('si') }] },
    })
  })
})

describe('an answer to a question that has another name today', () => {
  it('is found under the new one', async () => {
    const change = { kind: 'renameQuestion', from: 'orari', to: 'orario' } as const
    const browser = aBrowser({ ...asked, migrations: [{ version: '2026.2.0', change }] })
    const old = aProject({
      content: { id: 'conciliazione', version: '2026.1.0' },
      answers: { orari: given('assente') },
    })
    await set(`project:${old.id}`, { project: old, changedSinceCopy: [] }, browser.database)
    const tab = browser.openTab()
    expect(await portfolioOf(tab).open(old.id)).toMatchObject({ adjusted: { setAside: [] } })
    expect(tab.session.getState().project?.answers).toEqual({ orario: given('assente') })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['from a newer version', { project: { ...aProject(), formatVersion: 9 } }, 'newerVersion'],
    ['broken', { project: { ...aProject(), answers: 'no' } }, 'brokenStructure'],
    ['of another kind', 'una stringa', 'notOurs'],
  ])('%s stays as it is, is listed apart and can be taken away as a file', async (_, record, code) => {
    const browser = aBrowser()
    await set('project:guasta', record, browser.database)
    const tab = browser.openTab()
    await portfolioOf(tab).create('Ortosole', '', 'full', '2026-11-22')
    await portfolioOf(tab).load()
    expect(portfolioOf(tab).projects).toMatchObject([{ organisation: 'Ortosole' }])
    expect(portfolioOf(tab).unreadable).toMatchObject([{ id: 'guasta', problem: { code } }])
    expect(await portfolioOf(tab).open('guasta')).toMatchObject({ status: 'unreadable', problem: { code } })
    expect(await get('project:guasta', browser.database)).toEqual(record)
    const { name, text } = await portfolioOf(tab).unreadableFile('guasta')
    expect(name).toBe('conciliazione-guasta.json')
    expect(JSON.parse(text)).toEqual(typeof record === 'string' ? record : record.project)
  })

  it('goes only when it is removed', async () => {
    const browser = aBrowser()
    await set('project:guasta', 'una stringa', browser.database)
    const tab = browser.openTab()
    await portfolioOf(tab).load()
    await portfolioOf(tab).remove('guasta')
    expect(portfolioOf(tab).unreadable).toEqual([])
    expect(await get('project:guasta', browser.database)).toBeUndefined()
  })
})

describe('removing', () => {
  it('closes it, and nothing brings it back', async () => {
    const browser = aBrowser()
    const tab = browser.openTab()
    const { id } = await portfolioOf(tab).create('Tresaldi', '', 'quick', '2026-11-22')
    tab.session.getState().rename('Tresaldi S.r.l.')
    await portfolioOf(tab).remove(id)
    await settle()
    expect(tab.session.getState().project).toBeNull()
    expect(portfolioOf(tab).projects).toEqual([])
    expect(await get(`project:${id}`, browser.database)).toBeUndefined()
  })
})

describe('asking the browser to keep what is stored', () => {
  it('happens once, after the first project, and the answer is remembered', async () => {
    const persist = vi.fn(async () => false)
    vi.stubGlobal('navigator', { storage: { persist } })
    const browser = aBrowser()
    const tab = browser.openTab()
    await portfolioOf(tab).load()
    expect(portfolioOf(tab).persistent).toBeUndefined()
    await portfolioOf(tab).create('Ortosole', '', 'full', '2026-11-22')
    await settle()
    await portfolioOf(browser.openTab()).create('Tresaldi', '', 'full', '2026-11-22')
    await settle()
    await portfolioOf(tab).load()
    expect(persist).toHaveBeenCalledTimes(1)
    expect(portfolioOf(tab).persistent).toBe(false)
    vi.unstubAllGlobals()
  })
})

describe('what this build wrote', () => {
  const record = (raw: unknown) => raw as { seal?: object; project: Record<string, unknown> }

  it('carries a seal, kept while it changes, and is opened as it is', async () => {
    const browser = aBrowser()
    const tab = browser.openTab({ build: 'a' })
    const { id } = await portfolioOf(tab).create('Tresaldi', '', 'quick', '2026-11-22')
    tab.session.getState().answerMany({ persone: given(68) })
    await tab.keeper.flush()
    const another = browser.openTab({ build: 'a' })
    expect(another.storage.isSealed(await get(`project:${id}`, browser.database))).toBe(true)
    expect(await portfolioOf(another).open(id)).toEqual({ status: 'open', adjusted: { setAside: [], recovered: [] } })
    expect(another.session.getState().project).toEqual(tab.session.getState().project)
  })

  it.each([
    ['touched', (stored: object) => ({ ...stored, project: { ...record(stored).project, answers: 'no' } })],
    [
      'whose seal is gone',
      (stored: object) => ({ ...stored, seal: undefined, project: aProject({ answers: 3 as never }) }),
    ],
  ])('is checked whole when it was %s', async (_, spoil) => {
    const browser = aBrowser()
    const { id } = await portfolioOf(browser.openTab({ build: 'a' })).create('Tresaldi', '', 'quick', '2026-11-22')
    await set(`project:${id}`, spoil((await get(`project:${id}`, browser.database)) as object), browser.database)
    const tab = browser.openTab({ build: 'a' })
    expect(await portfolioOf(tab).open(id)).toMatchObject({
      status: 'unreadable',
      problem: { code: 'brokenStructure' },
    })
    await portfolioOf(tab).load()
    expect(portfolioOf(tab).unreadable).toHaveLength(1)
  })

  it('is checked by another build, which then puts its own seal', async () => {
    const browser = aBrowser()
    const old = browser.openTab({ build: 'a' })
    const { id } = await portfolioOf(old).create('Tresaldi', '', 'quick', '2026-11-22')
    const tab = browser.openTab({ build: 'b' })
    const stored = () => get(`project:${id}`, browser.database)
    expect(tab.storage.isSealed(await stored())).toBe(false)
    await portfolioOf(tab).open(id)
    await settle()
    expect(tab.storage.isSealed(await stored())).toBe(true)
  })

  it('loses the seal where another build has written meanwhile', async () => {
    const browser = aBrowser()
    const tab = browser.openTab({ build: 'b' })
    const { id } = await portfolioOf(tab).create('Tresaldi', '', 'quick', '2026-11-22')
    const old = browser.openTab({ build: 'a' })
    await old.storage.change(id, (stored) => ({
      ...(stored ?? { changedSinceCopy: [] }),
      project: aProject({ id, notes: { x: 'y' } }),
    }))
    tab.session.getState().rename('Tresaldi S.r.l.')
    await tab.keeper.flush()
    const stored = await get(`project:${id}`, browser.database)
    expect(record(stored).project).toMatchObject({ organisation: 'Tresaldi S.r.l.', notes: { x: 'y' } })
    expect(tab.storage.isSealed(stored)).toBe(false)
  })
})
