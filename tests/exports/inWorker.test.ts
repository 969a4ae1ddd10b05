import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeDocx } from '../../src/exports/docx/makeDocx'
import type { MadeFile } from '../../src/exports/inWorker'
import { makeXlsx } from '../../src/exports/xlsx/makeXlsx'
import { sampleDocument } from '../support/sampleDocument'

/** A worker whose answers the test decides. */
class FakeWorker extends EventTarget {
  static last: FakeWorker
  terminated = false
  asked: unknown
  constructor() {
    super()
    FakeWorker.last = this
  }
  postMessage(asked: unknown): void {
    this.asked = asked
  }
  terminate(): void {
    this.terminated = true
  }
  says(data: MadeFile): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

describe('a file made in a worker', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  const start = (signal?: AbortSignal) => {
    vi.stubGlobal('Worker', FakeWorker)
    return makeDocx(sampleDocument(), signal)
  }

  it('comes back, and the worker is closed', async () => {
    const file = start()
    expect(FakeWorker.last.asked).toEqual(sampleDocument())
    FakeWorker.last.says({ made: new Uint8Array([80]) })
    expect(await file).toEqual(new Uint8Array([80]))
    expect(FakeWorker.last.terminated).toBe(true)
  })

  it('is asked of a worker of its own, whatever it is', async () => {
    vi.stubGlobal('Worker', FakeWorker)
    const book = { title: 'T', organisation: 'O', draftLine: 'B', sheets: [], names: [], fileName: 'x.xlsx' }
    const file = makeXlsx(book)
    expect(FakeWorker.last.asked).toEqual(book)
    FakeWorker.last.says({ made: new Uint8Array([81]) })
    expect(await file).toEqual(new Uint8Array([81]))
  })

  it('says what went wrong', async () => {
    const file = start()
    FakeWorker.last.says({ failed: 'no room' })
    await expect(file).rejects.toMatchObject({ name: 'ExportError', message: 'no room' })
    expect(FakeWorker.last.terminated).toBe(true)
  })

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController()
    const file = start(controller.signal)
    controller.abort()
    await expect(file).rejects.toMatchObject({ name: 'ExportError' })
    expect(FakeWorker.last.terminated).toBe(true)
  })
})
