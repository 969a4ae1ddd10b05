import type { Browser } from '@playwright/test'
import { appPath } from './contestants'
import { installStopwatch } from './stopwatch'

export interface PdfFigures {
  example: string
  pages: number
  /** Milliseconds from the click to the finished file, worker and fonts loaded included. */
  total: number
  /** The longest task of the page meanwhile; 0 if none passed 50 ms. */
  longestTask: number
}

/** Opens an example, as a person does, and makes its PDF. */
export async function timePdf(browser: Browser, origin: string, example: string): Promise<PdfFigures> {
  const context = await browser.newContext({ acceptDownloads: true })
  await installStopwatch(context, 'h1')
  const page = await context.newPage()
  await page.goto(`${origin}${appPath}`)
  await page.getByRole('button', { name: `Apri l’esempio ${example}` }).click()
  await page.waitForURL(/#\/o\//)
  const [organisation = ''] = /^[^#]*#\/o\/[^/]+/.exec(page.url()) ?? []
  await page.goto(`${organisation}/documento`)
  await page.getByRole('heading', { name: 'Indice' }).waitFor()
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    window.stopwatch.longTasks.length = 0
    window.stopwatch.arm(() => document.querySelector('a[href^="blob:"][target]') !== null)
  })
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await page.waitForFunction(() => window.stopwatch.clicks.length > 0, undefined, { timeout: 120_000 })
  const { total, longestTask } = await page.evaluate(() => ({
    total: window.stopwatch.clicks.at(-1) ?? Number.NaN,
    longestTask: Math.max(0, ...window.stopwatch.longTasks),
  }))
  const told = await page.getByText(/^Scaricato: /).innerText()
  await context.close()
  return { example, pages: Number(/(\d+) pagin/.exec(told)?.[1]), total, longestTask }
}
