import 'fake-indexeddb/auto'
import { createStore } from 'idb-keyval'
import { describe, expect, it, vi } from 'vitest'
import { createOverlayStorage } from '../../src/state/overlayStorage'
import { createOverlays, overlayOf } from '../../src/state/overlays'
import { overlayText, theOverlay } from '../support/theOverlay'

let databases = 0

/** A browser with its database; each `open` is the app started again in it. */
function aBrowser({ full = false } = {}) {
  databases += 1
  const database = createStore(`overlays-${databases}`, 'projects')
  const storage = createOverlayStorage(async (mode, use) => {
    if (full && mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError')
    return database(mode, use)
  })
  return {
    database,
    open: (build: string, recheck = vi.fn(async () => theOverlay as typeof theOverlay | undefined)) => ({
      store: createOverlays(storage, recheck, build),
      recheck,
    }),
  }
}

describe('the additions of a consultant, in a browser', () => {
  it('are there again, unchecked, when the same build starts again', async () => {
    const browser = aBrowser()
    await browser.open('build-1').store.getState().keep(theOverlay, overlayText)
    const { store, recheck } = browser.open('build-1')
    await store.getState().load()
    expect(store.getState()).toMatchObject({ status: 'ready', overlays: [theOverlay], outdated: [] })
    expect(store.getState().fileOf('studio-esempio')).toBe(overlayText)
    expect(recheck).not.toHaveBeenCalled()
  })

  it('are checked again by another build, once', async () => {
    const browser = aBrowser()
    await browser.open('build-1').store.getState().keep(theOverlay, overlayText)
    const newer = browser.open('build-2')
    await newer.store.getState().load()
    expect(newer.recheck).toHaveBeenCalledWith(overlayText)
    const again = browser.open('build-2')
    await again.store.getState().load()
    expect(again.recheck).not.toHaveBeenCalled()
    expect(again.store.getState().overlays).toEqual([theOverlay])
  })

  it('are kept and not used, when they do not agree with the questionnaire any more', async () => {
    const browser = aBrowser()
    await browser.open('build-1').store.getState().keep(theOverlay, overlayText)
    const { store } = browser.open(
      'build-2',
      vi.fn(async () => undefined),
    )
    await store.getState().load()
    expect(store.getState()).toMatchObject({ overlays: [], outdated: [theOverlay] })
    expect(store.getState().fileOf('studio-esempio')).toBe(overlayText)
  })

  it('take the place of the ones with the same name', async () => {
    const { store } = aBrowser().open('build-1')
    await store.getState().keep(theOverlay, overlayText)
    await store.getState().keep({ ...theOverlay, version: 2 }, overlayText)
    expect(store.getState().overlays.map(({ version }) => version)).toEqual([2])
  })

  it('serve in memory, and it is said, where nothing can be written', async () => {
    const { store } = aBrowser({ full: true }).open('build-1')
    await store.getState().load()
    await store.getState().keep(theOverlay, overlayText)
    expect(store.getState()).toMatchObject({ overlays: [theOverlay], unsaved: true })
  })

  it('go when they are taken away', async () => {
    const browser = aBrowser()
    const { store } = browser.open('build-1')
    await store.getState().keep(theOverlay, overlayText)
    await store.getState().remove('studio-esempio')
    const again = browser.open('build-1').store
    await again.getState().load()
    expect(again.getState().overlays).toEqual([])
  })

  it('are found by the organisation that names them', () => {
    const overlays = { overlays: [theOverlay] }
    expect(overlayOf({ overlay: { id: 'studio-esempio', version: 1, name: 'x' } }, overlays)).toBe(theOverlay)
    expect(overlayOf({ overlay: { id: 'altro', version: 1, name: 'x' } }, overlays)).toBeUndefined()
    expect(overlayOf({}, overlays)).toBeUndefined()
  })
})
