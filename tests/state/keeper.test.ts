import { get, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProjectRecord } from '../../src/state/projectRecord'
import { aBrowser, settle } from '../support/browser'
import { aProject, given, unknown } from '../support/smallProject'

const project = aProject({ answers: { persone: given(10) } })
const { id } = project

/** Only what the keeper waits for: the database of the tests needs the rest to run. */
beforeEach(
  () =>
    void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-22T10:42:00Z') }),
)
afterEach(() => void vi.useRealTimers())

async function openedTab(browser = aBrowser(), options?: Parameters<typeof browser.openTab>[0]) {
  const tab = browser.openTab(options)
  await tab.keeper.add({ project, changedSinceCopy: [] })
  await settle()
  const stored = async () => ((await get(`project:${id}`, browser.database)) as ProjectRecord).project
  return { ...tab, browser, stored }
}

async function twoTabs() {
  const left = await openedTab()
  const right = left.browser.openTab()
  await right.portfolio.getState().open(id)
  await settle()
  return { left, right, stored: left.stored }
}

type Tab = ReturnType<ReturnType<typeof aBrowser>['openTab']>
const answerIn = ({ session }: Pick<Tab, 'session'>) => session.getState().answer

async function pass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
  await settle()
}

describe('saving', () => {
  it('writes what changed within half a second, in one go', async () => {
    const tab = await openedTab()
    answerIn(tab)('orario', given('informale'))
    tab.session.getState().writeNote('orario', 'chiedere')
    expect(tab.saving.getState()).toMatchObject({ status: 'saving', since: '2026-11-22T10:42:00.000Z' })
    expect((await tab.stored()).answers).toEqual({ persone: given(10) })
    await pass(400)
    expect(await tab.stored()).toEqual(tab.session.getState().project)
    expect(tab.saving.getState()).toMatchObject({ status: 'saved', at: '2026-11-22T10:42:00.400Z' })
  })

  it('leaves at most half a second unwritten, even to someone who never stops typing', async () => {
    const tab = await openedTab()
    for (let key = 1; key <= 40; key += 1) {
      tab.session.getState().writeNote('orario', 'x'.repeat(key))
      await pass(100)
      const written = (await tab.stored()).notes.orario ?? ''
      expect(key - written.length).toBeLessThanOrEqual(4)
    }
  })

  it('writes at once when asked to, and when another project is opened', async () => {
    const tab = await openedTab()
    answerIn(tab)('orario', given('informale'))
    await tab.keeper.flush()
    expect((await tab.stored()).answers.orario).toEqual(given('informale'))
    answerIn(tab)('orario', given('monitorata'))
    tab.session.getState().close()
    await settle()
    expect((await tab.stored()).answers.orario).toEqual(given('monitorata'))
  })

  it('writes in one go when the page goes away', async () => {
    const tab = await openedTab()
    const writeLast = vi.spyOn(tab.storage, 'writeLast')
    answerIn(tab)('orario', given('informale'))
    tab.keeper.leave()
    await settle()
    expect((await tab.stored()).answers.orario).toEqual(given('informale'))
    expect(writeLast).toHaveBeenCalledTimes(1)
  })

  it('an answer that is taken away stays away', async () => {
    const tab = await openedTab()
    answerIn(tab)('persone', null)
    await pass(400)
    expect((await tab.stored()).answers).toEqual({})
  })

  it('what is changed back before it is written needs no writing', async () => {
    const tab = await openedTab()
    answerIn(tab)('persone', given(11))
    answerIn(tab)('persone', given(10))
    await pass(400)
    expect(tab.saving.getState()).toMatchObject({ status: 'saved', changesSinceCopy: 0 })
  })

  it('writes what was changed while it was writing', async () => {
    const tab = await openedTab()
    answerIn(tab)('orario', given('informale'))
    const writing = tab.keeper.flush()
    answerIn(tab)('settore', given('sanita'))
    await writing
    await pass(400)
    expect((await tab.stored()).answers).toEqual({
      persone: given(10),
      orario: given('informale'),
      settore: given('sanita'),
    })
  })

  it('writes the whole project again, if the browser was emptied in the meantime', async () => {
    const tab = await openedTab()
    await tab.storage.remove(id)
    answerIn(tab)('orario', unknown)
    await pass(400)
    expect((await tab.stored()).answers).toEqual({ persone: given(10), orario: unknown })
  })

  it('never writes over what a newer version of the app has written', async () => {
    const tab = await openedTab()
    const newer = { project: { ...project, formatVersion: 9, answers: { altro: 1 } } }
    await set(`project:${id}`, newer, tab.browser.database)
    answerIn(tab)('orario', given('informale'))
    await pass(400)
    expect(await get(`project:${id}`, tab.browser.database)).toEqual(newer)
    expect(tab.saving.getState()).toMatchObject({ status: 'failed', reason: 'unknown' })
    answerIn(tab)('settore', given('sanita'))
    await pass(400)
    expect(await get(`project:${id}`, tab.browser.database)).toEqual(newer)
  })
})

const named = (name: string) => Object.assign(new Error('no'), { name })

describe('when nothing can be written', () => {
  it.each([
    ['no storage in this window', named('SecurityError'), 'unavailable'],
    ['no IndexedDB at all', new ReferenceError('indexedDB is not defined'), 'unavailable'],
    ['no space', new DOMException('no', 'QuotaExceededError'), 'full'],
    ['anything else', new Error('no'), 'unknown'],
  ])('%s is said at once, and work goes on in memory', async (_, error, reason) => {
    const tab = aBrowser().openTab({ broken: () => error })
    const { create, open } = tab.portfolio.getState()
    const created = await create('Ortosole', 'Direttrice', 'full', '2026-11-22')
    expect(tab.saving.getState()).toMatchObject({ status: 'failed', reason })
    answerIn(tab)('persone', given(142))
    await pass(400)
    tab.session.getState().close()
    await settle()
    expect(await open(created.id)).toMatchObject({ status: 'open' })
    expect(tab.session.getState().project?.answers).toEqual({ persone: given(142) })
    await tab.portfolio.getState().load()
    expect(tab.portfolio.getState().projects).toMatchObject([{ organisation: 'Ortosole', people: 142 }])
  })

  it('what was kept in memory is written too, when it works again after closing and opening', async () => {
    let error: Error | undefined
    const tab = await openedTab(aBrowser(), { broken: () => error })
    error = named('QuotaExceededError')
    answerIn(tab)('orario', given('informale'))
    tab.session.getState().close()
    await settle()
    error = undefined
    await tab.portfolio.getState().open(id)
    answerIn(tab)('settore', given('sanita'))
    await pass(400)
    expect((await tab.stored()).answers).toEqual({
      persone: given(10),
      orario: given('informale'),
      settore: given('sanita'),
    })
  })

  it('everything is written as soon as it works again', async () => {
    let error: Error | undefined
    const tab = await openedTab(aBrowser(), { broken: () => error })
    error = named('QuotaExceededError')
    answerIn(tab)('orario', given('informale'))
    await pass(400)
    expect(tab.saving.getState()).toMatchObject({ status: 'failed', reason: 'full' })
    error = undefined
    answerIn(tab)('settore', given('sanita'))
    await pass(400)
    expect(tab.saving.getState()).toMatchObject({ status: 'saved', reason: undefined })
    expect((await tab.stored()).answers).toEqual({
      persone: given(10),
      orario: given('informale'),
      settore: given('sanita'),
    })
  })
})

describe('what could not be written', () => {
  /** A disk that is full, for as long as it is said to be. */
  async function aFullDisk() {
    const disk: { error?: Error | undefined } = {}
    const tab = await openedTab(aBrowser(), { broken: () => disk.error })
    disk.error = named('QuotaExceededError')
    answerIn(tab)('orario', given('informale'))
    await pass(400)
    return { disk, tab }
  }

  it('is tried again every few seconds, until there is space', async () => {
    const { disk, tab } = await aFullDisk()
    for (let time = 0; time < 3; time += 1) {
      await pass(5000)
      expect(tab.saving.getState()).toMatchObject({ status: 'failed', reason: 'full' })
    }
    disk.error = undefined
    await pass(5000)
    expect(tab.saving.getState()).toMatchObject({ status: 'saved', reason: undefined })
    expect((await tab.stored()).answers).toEqual({ persone: given(10), orario: given('informale') })
    expect(tab.storage.inMemory().size).toBe(0)
  })

  it('of an organisation that was closed, too', async () => {
    const { disk, tab } = await aFullDisk()
    tab.session.getState().close()
    disk.error = undefined
    await pass(5000)
    expect((await tab.stored()).answers).toEqual({ persone: given(10), orario: given('informale') })
    expect(tab.saving.getState().status).toBe('idle')
  })

  it('is at risk until it is in a file, and again as soon as something changes', async () => {
    const { tab } = await aFullDisk()
    expect(tab.storage.isAtRisk()).toBe(true)
    await tab.portfolio.getState().copySaved(id)
    expect(tab.storage.isAtRisk()).toBe(false)
    expect(tab.saving.getState()).toMatchObject({ status: 'failed', changesSinceCopy: 0 })
    answerIn(tab)('settore', given('sanita'))
    await pass(400)
    expect(tab.storage.isAtRisk()).toBe(true)
  })

  it('is no risk where all is written', async () => {
    const tab = await openedTab()
    answerIn(tab)('orario', given('informale'))
    await pass(400)
    expect(tab.storage.isAtRisk()).toBe(false)
  })
})

describe('two tabs', () => {
  it('keep what both write, and both see it', async () => {
    const { left, right, stored } = await twoTabs()
    answerIn(left)('orario', given('informale'))
    answerIn(right)('settore', given('sanita'))
    await pass(400)
    await pass(400)
    const all = { persone: given(10), orario: given('informale'), settore: given('sanita') }
    expect((await stored()).answers).toEqual(all)
    expect(left.session.getState().project?.answers).toEqual(all)
    expect(right.session.getState().project?.answers).toEqual(all)
    expect(left.saving.getState().notice).toBeUndefined()
  })

  it('take in what the other wrote without losing what is not written yet', async () => {
    const { left, right, stored } = await twoTabs()
    answerIn(left)('orario', given('informale'))
    await pass(300)
    answerIn(right)('settore', given('sanita'))
    await pass(100)
    expect(right.session.getState().project?.answers).toEqual({
      persone: given(10),
      orario: given('informale'),
      settore: given('sanita'),
    })
    expect((await stored()).answers).not.toHaveProperty('settore')
    await pass(300)
    expect((await stored()).answers).toHaveProperty('settore')
  })

  it('on the same question the last one wins, and both tabs say so', async () => {
    const { left, right, stored } = await twoTabs()
    answerIn(left)('persone', given(11))
    await pass(300)
    answerIn(right)('persone', given(12))
    await pass(100)
    await pass(300)
    expect((await stored()).answers.persone).toEqual(given(12))
    expect(left.session.getState().project?.answers.persone).toEqual(given(12))
    expect(left.saving.getState().notice).toEqual({ kind: 'changedInTwoTabs', questions: ['persone'], kept: 'there' })
    expect(right.saving.getState().notice).toEqual({ kind: 'changedInTwoTabs', questions: ['persone'], kept: 'here' })
    right.saving.getState().dismissNotice()
    expect(right.saving.getState().notice).toBeUndefined()
  })

  it('written at the very same moment: nothing of other questions is lost', async () => {
    const { left, right, stored } = await twoTabs()
    for (let turn = 1; turn <= 20; turn += 1) {
      answerIn(left)(`sinistra-${turn}`, given(turn))
      answerIn(right)(`destra-${turn}`, given(turn))
      await Promise.all([left.keeper.flush(), right.keeper.flush()])
    }
    await settle()
    expect(Object.keys((await stored()).answers)).toHaveLength(41)
    expect(left.session.getState().project).toEqual(right.session.getState().project)
  })

  it('a project removed in one is closed in the other, which does not bring it back', async () => {
    const { left, right } = await twoTabs()
    answerIn(right)('orario', given('informale'))
    await left.portfolio.getState().remove(id)
    await settle()
    await pass(1000)
    expect(right.session.getState().project).toBeNull()
    expect(right.saving.getState().notice).toEqual({ kind: 'removedElsewhere', organisation: 'Meccanica Tresaldi' })
    expect(await get(`project:${id}`, left.browser.database)).toBeUndefined()
  })

  it('where another tab writes too, the page that goes away merges', async () => {
    const { left, right, stored } = await twoTabs()
    answerIn(left)('orario', given('informale'))
    await pass(400)
    const writeLast = vi.spyOn(right.storage, 'writeLast')
    answerIn(right)('settore', given('sanita'))
    right.keeper.leave()
    await settle()
    expect(writeLast).not.toHaveBeenCalled()
    expect((await stored()).answers).toEqual({
      persone: given(10),
      orario: given('informale'),
      settore: given('sanita'),
    })
  })
})

describe('copies', () => {
  it('counts the things changed after the last one, each once, and remembers', async () => {
    const tab = await openedTab()
    answerIn(tab)('orario', given('informale'))
    await tab.portfolio.getState().copySaved(id)
    expect(tab.saving.getState()).toMatchObject({ lastCopy: '2026-11-22T10:42:00.000Z', changesSinceCopy: 0 })
    for (const note of ['c', 'ch', 'chi']) {
      tab.session.getState().writeNote('orario', note)
      await pass(400)
    }
    answerIn(tab)('settore', given('sanita'))
    await pass(400)
    expect(tab.saving.getState()).toMatchObject({ lastCopy: '2026-11-22T10:42:00.000Z', changesSinceCopy: 2 })

    const later = tab.browser.openTab()
    await later.portfolio.getState().open(id)
    expect(later.saving.getState()).toMatchObject({ lastCopy: '2026-11-22T10:42:00.000Z', changesSinceCopy: 2 })
  })
})
