import { answerTo } from '../../../src/solver/answerTo'
import type { Answered, Asked } from '../../../src/solver/messages'

/** jsdom has no workers: the same answers, from the same code, on the page. */
export class InlineWorker extends EventTarget {
  static closed = 0
  private isClosed = false

  postMessage(asked: Asked): void {
    queueMicrotask(() => answerTo(structuredClone(asked), (said) => this.hear(said)))
  }

  terminate(): void {
    this.isClosed = true
    InlineWorker.closed++
  }

  private hear(said: Answered): void {
    if (!this.isClosed) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(said) }))
  }
}
