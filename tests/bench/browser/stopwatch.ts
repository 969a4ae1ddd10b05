import type { BrowserContext, Page } from '@playwright/test'

/** What the page itself measures with: installed before any of its scripts. */
interface Stopwatch {
  /** Milliseconds from navigation to the frame that shows what was waited for. */
  shown: number | undefined
  /** Milliseconds from each click to the frame that shows what it did. */
  clicks: number[]
  /** Waits for the next click, and for the frame after which `isDone` holds. */
  arm: (isDone: () => boolean) => void
  longTasks: number[]
}
declare global {
  interface Window {
    stopwatch: Stopwatch
  }
}

/** Starts the clock of each page at its navigation; it stops at the frame in which `selector` can be seen. */
export async function installStopwatch(context: BrowserContext, selector: string): Promise<void> {
  await context.addInitScript((awaited) => {
    /** After the frame: a message sent from inside it is read when the frame has been handed over. */
    const afterPaint = (then: (time: number) => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => then(performance.now())
        port2.postMessage(undefined)
      })
    }
    const once = (isDone: () => boolean, then: (time: number) => void): void => {
      const look = () => afterPaint((time) => (isDone() ? then(time) : look()))
      look()
    }
    const stopwatch: Stopwatch = {
      shown: undefined,
      clicks: [],
      longTasks: [],
      arm: (isDone) =>
        document.addEventListener(
          'click',
          ({ timeStamp }) => once(isDone, (time) => stopwatch.clicks.push(time - timeStamp)),
          { capture: true, once: true },
        ),
    }
    window.stopwatch = stopwatch
    const isSeen = (): boolean => {
      const box = document.querySelector(awaited)?.getBoundingClientRect()
      return box !== undefined && box.height > 0
    }
    once(isSeen, (time) => {
      stopwatch.shown = time
    })
    new PerformanceObserver((list) => {
      stopwatch.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  }, selector)
}

/** When what was waited for was on screen. */
export async function shownAt(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => window.stopwatch.shown)
  return Number(await shown.jsonValue())
}

/** Milliseconds from a click to the frame that shows what it did. */
export async function timeClick(page: Page, click: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => window.stopwatch.clicks.length)
  await click()
  await page.waitForFunction((count) => window.stopwatch.clicks.length > count, before)
  return page.evaluate(() => window.stopwatch.clicks.at(-1) ?? Number.NaN)
}
