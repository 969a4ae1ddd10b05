import { get } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProjectRecord } from '../../src/state/projectRecord'
import { aBrowser, settle } from '../support/browser'
import { aProject, given } from '../support/smallProject'

const project = aProject({ answers: { persone: given(10) } })
const { id } = project

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function pass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
  await settle()
}

type Browser = ReturnType<typeof aBrowser>

/** A tab that shows the organisation. */
async function reading(browser: Browser, options?: Parameters<Browser['openTab']>[0]) {
  const tab = browser.openTab(options)
  await tab.portfolio.getState().open(id)
  const leave = tab.turn.enter(id)
  await settle()
  await pass(150)
  return { ...tab, leave, is: () => tab.session.getState() }
}

async function aShelf() {
  const browser = aBrowser()
  await browser.openTab().keeper.add({ project, changedSinceCopy: [] })
  const stored = async () => ((await get(`project:${id}`, browser.database)) as ProjectRecord).project.answers
  return { browser, stored }
}

async function twoTabs() {
  const { browser, stored } = await aShelf()
  const first = await reading(browser)
  const second = await reading(browser)
  return { browser, first, second, stored }
}

describe('whose turn it is', () => {
  it('the first tab writes, the second reads and follows what the first writes', async () => {
    const { first, second } = await twoTabs()
    expect([first.is().readOnly, second.is().readOnly]).toEqual([false, true])
    first.is().answer('settore', given('sanita'))
    await pass(400)
    expect(second.is().project?.answers.settore).toEqual(given('sanita'))
  })

  it('the second tab refuses every change, and counts them', async () => {
    const { second, stored } = await twoTabs()
    second.is().answer('persone', given(99))
    second.is().decide((choices) => ({ ...choices, start: '2027-01' }))
    second.is().follow((it) => ({ ...it, notes: { persone: 'x' } }))
    second.is().undo()
    await pass(400)
    expect(second.is().project).toEqual(project)
    expect(second.is().refused).toBe(2)
    expect(await stored()).toEqual(project.answers)
  })

  it('what would change nothing is no refusal', async () => {
    const { second } = await twoTabs()
    second.is().answer('persone', given(10))
    expect(second.is().refused).toBe(0)
  })

  it('another organisation is another turn', async () => {
    const { browser } = await twoTabs()
    const other = browser.openTab()
    await other.keeper.add({ project: { ...project, id: 'altra' }, changedSinceCopy: [] })
    other.turn.enter('altra')
    await pass(150)
    expect(other.session.getState().readOnly).toBe(false)
  })

  it('without locks every tab writes', async () => {
    const { browser } = await aShelf()
    const first = await reading(browser, { old: true })
    const second = await reading(browser, { old: true })
    expect([first.is().readOnly, second.is().readOnly]).toEqual([false, false])
    await second.turn.take()
  })
})

describe('taking over', () => {
  async function takeOver(tab: { turn: { take: () => Promise<void> } }) {
    const taking = tab.turn.take()
    await settle()
    await taking
    await settle()
  }

  it('the first tab writes what it has, then only reads; the second goes on from there', async () => {
    const { first, second, stored } = await twoTabs()
    first.is().answer('settore', given('sanita'))
    await takeOver(second)
    expect([first.is().readOnly, second.is().readOnly]).toEqual([true, false])
    expect(second.is().project?.answers).toEqual({ persone: given(10), settore: given('sanita') })
    second.is().answer('persone', given(12))
    await pass(400)
    const all = { persone: given(12), settore: given('sanita') }
    expect(await stored()).toEqual(all)
    expect(first.is().project?.answers).toEqual(all)
    expect([first.saving.getState().notice, second.saving.getState().notice]).toEqual([undefined, undefined])
  })

  it('the turn comes back when it is taken back, as often as one likes', async () => {
    const { first, second, stored } = await twoTabs()
    for (let turn = 1; turn <= 6; turn += 1) {
      const [writer, reader] = turn % 2 === 1 ? [second, first] : [first, second]
      await takeOver(writer)
      expect([writer.is().readOnly, reader.is().readOnly]).toEqual([false, true])
      writer.is().answer(`giro-${turn}`, given(turn))
    }
    await pass(400)
    expect(Object.keys(await stored())).toHaveLength(7)
    expect(first.is().project).toEqual(second.is().project)
  })

  it('of three tabs the one that asks has it, not the one that waited longer', async () => {
    const { browser, first, second } = await twoTabs()
    const third = await reading(browser)
    await takeOver(third)
    expect([first, second, third].map((tab) => tab.is().readOnly)).toEqual([true, true, false])
    third.leave()
    await settle()
    expect([first, second].map((tab) => tab.is().readOnly)).toEqual([true, false])
  })

  it('a tab that does not answer loses its turn all the same, and what it writes later is merged', async () => {
    const { first, second, stored } = await twoTabs()
    first.is().answer('settore', given('sanita'))
    vi.spyOn(first.keeper, 'flush').mockReturnValue(new Promise(() => {}))
    const taking = second.turn.take()
    await settle()
    expect(second.is().readOnly).toBe(true)
    vi.advanceTimersByTime(1000)
    await taking
    await settle()
    expect([first.is().readOnly, second.is().readOnly]).toEqual([true, false])
    second.is().answer('orario', given('informale'))
    await pass(400)
    const all = { persone: given(10), settore: given('sanita'), orario: given('informale') }
    expect(await stored()).toEqual(all)
    expect(second.is().project?.answers).toEqual(all)
  })
})

describe('when the first tab goes', () => {
  it.each([
    ['leaves the organisation', 'leave'],
    ['dies', 'crash'],
  ] as const)('because it %s, the second goes on by itself, with all that was written', async (_, how) => {
    const { first, second, stored } = await twoTabs()
    first.is().answer('settore', given('sanita'))
    if (how === 'crash') await pass(400)
    first[how]()
    await pass(400)
    expect(second.is().readOnly).toBe(false)
    expect(second.is().project?.answers).toEqual({ persone: given(10), settore: given('sanita') })
    second.is().answer('orario', given('informale'))
    await pass(400)
    expect(Object.keys(await stored())).toEqual(['persone', 'settore', 'orario'])
  })

  it('a message that never came is no loss: what is stored is read before going on', async () => {
    const { browser, first, second, stored } = await twoTabs()
    await browser.openTab().storage.change(id, (record) => {
      if (!record) throw new Error('nothing is stored')
      return { ...record, project: { ...record.project, answers: { persone: given(77) } } }
    })
    first.crash()
    await settle()
    expect(second.is().project?.answers).toEqual({ persone: given(77) })
    second.is().answer('orario', given('informale'))
    await pass(400)
    expect(await stored()).toEqual({ persone: given(77), orario: given('informale') })
  })

  it('who leaves and comes back at once is never told to wait', async () => {
    const { browser } = await aShelf()
    const tab = await reading(browser)
    const heard = vi.fn()
    tab.session.subscribe(({ readOnly }) => readOnly && heard())
    for (let time = 0; time < 5; time += 1) {
      tab.leave()
      tab.turn.enter(id)
    }
    await settle()
    await pass(1000)
    expect(tab.is().readOnly).toBe(false)
    expect(heard).not.toHaveBeenCalled()
  })

  it('who has taken over and closes the page writes in one go, without asking what others wrote', async () => {
    const { second, first, stored } = await twoTabs()
    first.is().answer('settore', given('sanita'))
    await pass(400)
    first.crash()
    await settle()
    const writeLast = vi.spyOn(second.storage, 'writeLast')
    second.is().answer('orario', given('informale'))
    second.keeper.leave()
    await settle()
    expect(writeLast).toHaveBeenCalledTimes(1)
    expect(Object.keys(await stored())).toEqual(['persone', 'settore', 'orario'])
  })
})
