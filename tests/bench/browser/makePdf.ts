import type { Browser, Page } from '@playwright/test'
import { appPath } from './contestants'
import { installStopwatch } from './stopwatch'

export interface FileTime {
  /** Milliseconds from the click to the finished file, worker and fonts loaded included. */
  total: number
  /** The longest task of the page meanwhile; 0 if none passed 50 ms. */
  longestTask: number
}

export interface PdfFigures extends FileTime {
  example: string
  pages: number
}

/** Opens an example, as a person does, and goes to its documents. */
export async function openExample(browser: Browser, origin: string, example: string): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true })
  await installStopwatch(context, 'h1')
  const page = await context.newPage()
  await page.goto(`${origin}${appPath}`)
  await page.getByRole('button', { name: `Apri l’esempio ${example}` }).click()
  await page.waitForURL(/#\/o\//)
  const [organisation = ''] = /^[^#]*#\/o\/[^/]+/.exec(page.url()) ?? []
  await page.goto(`${organisation}/documento`)
  await page.getByRole('heading', { name: 'Indice' }).waitFor()
  /** The preview is drawn in slices: once it is all there, the page has nothing left to do. */
  await page
    .getByRole('heading', { name: /^Glossario/ })
    .first()
    .waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await page.waitForTimeout(1000)
  return page
}

/** From the click to what says that the file is there, and the longest task of the page meanwhile. */
export async function timeFile(page: Page, command: string, done: Done): Promise<FileTime> {
  await page.evaluate(({ selector, text }) => {
    window.stopwatch.longTasks.length = 0
    const found = () => [...document.querySelectorAll(selector)]
    window.stopwatch.arm(() => found().some(({ textContent }) => textContent?.startsWith(text)))
  }, done)
  const before = await page.evaluate(() => window.stopwatch.clicks.length)
  await page.getByRole('button', { name: command, exact: true }).click()
  await page.waitForFunction((count) => window.stopwatch.clicks.length > count, before, { timeout: 120_000 })
  return page.evaluate(() => ({
    total: window.stopwatch.clicks.at(-1) ?? Number.NaN,
    longestTask: Math.max(0, ...window.stopwatch.longTasks),
  }))
}

interface Done {
  selector: string
  /** How it begins. */
  text: string
}

export const pdfDone: Done = { selector: 'a[href^="blob:"][target]', text: '' }
export const fileDone: Done = { selector: 'main p', text: 'Scaricato: ' }

export async function timePdf(browser: Browser, origin: string, example: string): Promise<PdfFigures> {
  const page = await openExample(browser, origin, example)
  const time = await timeFile(page, 'Scarica il PDF', pdfDone)
  const told = await page.getByText(/^Scaricato: /).innerText()
  await page.context().close()
  return { example, pages: Number(/(\d+) pagin/.exec(told)?.[1]), ...time }
}
