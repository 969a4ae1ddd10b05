import type { UseStore } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answeringStore } from '../../src/state/answeringStore'
import { settle } from '../support/browser'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A database that opens when it is told to. */
function aDatabase() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const store = {} as IDBObjectStore
  const use: UseStore = async (_, callback) => {
    await opened
    return callback(store)
  }
  return { open, use }
}

const outcome = async (attempt: Promise<unknown>) => attempt.catch((error: DOMException) => error.name)

describe('a storage that may never answer', () => {
  it('is waited for four seconds, then not any more', async () => {
    const storage = answeringStore(aDatabase().use)
    const first = outcome(storage('readonly', () => 'read'))
    await vi.advanceTimersByTimeAsync(3999)
    let isOver = false
    void first.then(() => {
      isOver = true
    })
    await settle()
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await first).toBe('UnknownError')
    /** Nobody waits four seconds at every answer. */
    expect(await outcome(storage('readonly', () => 'read'))).toBe('UnknownError')
  })

  it('that answers late is used from then on; what was given up is not done', async () => {
    const { open, use } = aDatabase()
    const storage = answeringStore(use)
    const late = vi.fn()
    const first = outcome(storage('readwrite', late))
    await vi.advanceTimersByTimeAsync(4000)
    expect(await first).toBe('UnknownError')
    open()
    await settle()
    expect(late).not.toHaveBeenCalled()
    expect(await outcome(storage('readonly', () => 'read'))).toBe('read')
  })

  it('that answers in time may then take its time', async () => {
    const { open, use } = aDatabase()
    open()
    const slow = answeringStore(use)('readonly', () => new Promise((resolve) => setTimeout(resolve, 9000, 'read')))
    await settle()
    await vi.advanceTimersByTimeAsync(9000)
    expect(await slow).toBe('read')
  })

  it('that throws before there is a promise fails like any other', async () => {
    const forbidden: UseStore = () => {
      throw new DOMException('no', 'SecurityError')
    }
    const storage = answeringStore(forbidden)
    expect(await outcome(storage('readonly', () => 'read'))).toBe('SecurityError')
    await vi.advanceTimersByTimeAsync(4000)
    expect(await outcome(storage('readonly', () => 'read'))).toBe('SecurityError')
  })
})
