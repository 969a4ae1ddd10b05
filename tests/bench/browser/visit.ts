import type { Browser, Page } from '@playwright/test'
import type { Site } from './contestants'
import { installStopwatch, shownAt, timeClick } from './stopwatch'

export interface Network {
  /** Bytes a second, in both directions. */
  throughput: number
  /** Milliseconds there and back. */
  latency: number
}

/** Milliseconds until the first question could be seen. */
export interface Arrival {
  shown: number
  /** Spent by the processor on the page's main thread: other programs hardly weigh on it. */
  processor: number
}

/** A new browser context each time: nothing is in its cache. */
export async function visit<T>(
  browser: Browser,
  site: Site,
  network: Network | undefined,
  use: (page: Page, arrival: Arrival) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...(site.storage && { storageState: site.storage }) })
  await installStopwatch(context, `${site.options} label`)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  if (network) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.throughput,
      uploadThroughput: network.throughput,
    })
  }
  await page.goto(site.url)
  const shown = await shownAt(page)
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN
  const result = await use(page, { shown, processor: seconds * 1000 })
  await context.close()
  return result
}

export interface Walk {
  answers: number[]
  pages: number[]
}

/** Answers page after page, as far as there are questions. */
export async function walk(page: Page, site: Site): Promise<Walk> {
  const times: Walk = { answers: [], pages: [] }
  for (;;) {
    const questions = page.locator(site.options)
    /** Answering may open one more question below. */
    for (let place = 0; place < (await questions.count()); place++) {
      const option = questions
        .nth(place)
        .locator('label')
        .nth(place % 4)
      await option.scrollIntoViewIfNeeded()
      await page.evaluate(() => window.stopwatch.arm(() => true))
      times.answers.push(await timeClick(page, () => option.click()))
    }
    const next = page.locator(site.next)
    if ((await questions.count()) === 0 || (await next.count()) === 0) return times
    await next.scrollIntoViewIfNeeded()
    await page.evaluate((selector) => {
      const titleNow = () => document.querySelector(selector)?.textContent
      const before = titleNow()
      window.stopwatch.arm(() => titleNow() !== undefined && titleNow() !== before)
    }, site.heading)
    times.pages.push(await timeClick(page, () => next.click()))
  }
}
