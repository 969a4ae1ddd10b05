import type { Browser, Page } from '@playwright/test'
import { writePortfolioFile } from '../../../src/domain/backup/portfolioFile'
import type { Content } from '../../../src/domain/content'
import { benchProject } from '../engine/benchProject'
import { appPath } from './contestants'
import { installStopwatch, shownAt, timeClick } from './stopwatch'

export interface PortfolioFigures {
  organisations: number
  /** Milliseconds from the end of loading to the first organisations on screen. */
  lists: readonly number[]
  /** Milliseconds from the click on an organisation to its list of sections. */
  openings: readonly number[]
}

const organisations = 500
const rounds = 9

/** Five hundred organisations, brought as a person would: from one file of all of them. */
export async function timePortfolio(browser: Browser, origin: string, content: Content): Promise<PortfolioFigures> {
  const context = await browser.newContext()
  await installStopwatch(context, 'article h3')
  const page = await context.newPage()
  await page.goto(`${origin}${appPath}`)
  await bringAll(page, content)
  const lists: number[] = []
  const openings: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    await page.goto(`${origin}${appPath}`)
    const shown = await shownAt(page)
    const loaded = await page.evaluate(
      () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming,
    )
    lists.push(shown - loaded.domContentLoadedEventEnd)
    /** The questions come while a person looks at the list. */
    await page.waitForTimeout(1500)
    await page.evaluate(() =>
      window.stopwatch.arm(() => document.querySelector('h1')?.textContent === 'La valutazione'),
    )
    openings.push(
      await timeClick(page, () =>
        page
          .locator('article h3 a')
          .nth(round % 4)
          .click(),
      ),
    )
  }
  await context.close()
  return { organisations, lists, openings }
}

async function bringAll(page: Page, content: Content): Promise<void> {
  const project = benchProject(content)
  const all = Array.from({ length: organisations }, (_, number) => ({
    ...project,
    id: `cliente-${String(number).padStart(4, '0')}`,
    organisation: `Cliente ${number} S.r.l.`,
  }))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Apri un file salvato' }).click()
  const { name, text } = writePortfolioFile(all, new Date().toISOString())
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Riapri le organizzazioni scelte' }).click({ timeout: 300_000 })
  await page.getByText(/riaperte dal file/).waitFor({ timeout: 300_000 })
  /** Levels are worked out once, in the background. */
  await page.waitForTimeout(20_000)
}
