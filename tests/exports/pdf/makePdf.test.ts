import { afterEach, describe, expect, it, vi } from 'vitest'
import { makePdf } from '../../../src/exports/pdf/makePdf'
import type { PdfMessage } from '../../../src/exports/pdf/messages'
import { sampleDocument } from '../../support/sampleDocument'

/** A worker whose answers the test decides. */
class FakeWorker extends EventTarget {
  static last: FakeWorker
  terminated = false
  constructor() {
    super()
    FakeWorker.last = this
  }
  postMessage(): void {}
  terminate(): void {
    this.terminated = true
  }
  says(data: PdfMessage): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

describe('makePdf', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  const start = (signal = new AbortController().signal, onProgress = () => {}) => {
    vi.stubGlobal('Worker', FakeWorker)
    return makePdf(sampleDocument(), onProgress, signal)
  }

  it('gives the bytes, and closes the worker', async () => {
    const made = start()
    const pdf = { bytes: new Uint8Array([37]), tagged: true, pages: 1 }
    FakeWorker.last.says({ kind: 'made', pdf })
    expect(await made).toEqual(pdf)
    expect(FakeWorker.last.terminated).toBe(true)
  })

  it('tells how far it is', async () => {
    const progress = vi.fn()
    const made = start(undefined, progress)
    FakeWorker.last.says({ kind: 'progress', progress: 0.1, phase: 'layout' })
    FakeWorker.last.says({ kind: 'failed', phase: 'layout', detail: 'no room' })
    await expect(made).rejects.toMatchObject({ name: 'PdfError', reason: 'layout', message: 'no room' })
    expect(progress).toHaveBeenCalledWith(0.1, 'layout')
    expect(FakeWorker.last.terminated).toBe(true)
  })

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController()
    const made = start(controller.signal)
    controller.abort()
    await expect(made).rejects.toMatchObject({ reason: 'cancelled' })
    expect(FakeWorker.last.terminated).toBe(true)
  })

  it('does not start what was cancelled before', async () => {
    await expect(start(AbortSignal.abort())).rejects.toMatchObject({ reason: 'cancelled' })
  })

  it('says when the worker cannot start', async () => {
    const made = start()
    FakeWorker.last.dispatchEvent(Object.assign(new Event('error'), { message: '' }))
    await expect(made).rejects.toMatchObject({ reason: 'notStarted' })
  })
})
