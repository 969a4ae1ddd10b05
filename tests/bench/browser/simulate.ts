import type { Browser, Page } from '@playwright/test'
import { appPath } from './contestants'
import { installStopwatch, timeClick } from './stopwatch'

export interface SimulationFigures {
  /** Milliseconds from each tick to the frame that shows where the areas would move. */
  ticks: readonly number[]
  /** Milliseconds from each click to the frame with the best package; the first time the solver is loaded too. */
  packages: readonly number[]
}

/** Limits that make the search work: those of a large organisation with little of everything. */
const limits = [
  { budget: '', hours: '' },
  { budget: '20.000', hours: '' },
  { budget: '10.000', hours: '120' },
  { budget: '20.000', hours: '100' },
  { budget: '', hours: '110' },
  { budget: '50.000', hours: '140' },
] as const

/** Opens an example, ticks measures one after the other, then asks for packages. */
export async function timeSimulation(browser: Browser, origin: string, example: string): Promise<SimulationFigures> {
  const context = await browser.newContext()
  await installStopwatch(context, 'h1')
  const page = await context.newPage()
  await page.goto(`${origin}${appPath}`)
  await page.getByRole('button', { name: `Apri l’esempio ${example}` }).click()
  await page.waitForURL(/#\/o\//)
  const [organisation = ''] = /^[^#]*#\/o\/[^/]+/.exec(page.url()) ?? []
  await page.goto(`${organisation}/piano/simula`)
  const boxes = page.locator('.try-row input')
  await boxes.first().waitFor()
  await page.waitForTimeout(1000)
  const ticks: number[] = []
  for (let place = 0; place < (await boxes.count()); place++) {
    await boxes.nth(place).scrollIntoViewIfNeeded()
    await armWhenChanges(page, '#in-prova')
    ticks.push(await timeClick(page, () => boxes.nth(place).click()))
  }
  await page.goto(`${organisation}/piano/simula/pacchetto`)
  const packages: number[] = []
  for (const { budget, hours } of limits) {
    await page.getByLabel('Spesa esterna in un anno, in euro').fill(budget)
    await page.getByLabel('Ore interne in un trimestre').fill(hours)
    await page.evaluate(() =>
      window.stopwatch.arm(() => document.querySelector('#pacchetto, #nessun-pacchetto') !== null),
    )
    packages.push(await timeClick(page, () => page.getByRole('button', { name: 'Cerca il pacchetto' }).click()))
    await page.getByText(/misure restano fuori\.$/).waitFor({ timeout: 60_000 })
    await page.evaluate(() => document.querySelector('#pacchetto')?.removeAttribute('id'))
  }
  await context.close()
  return { ticks, packages }
}

/** The clock stops at the first frame in which the text is another. */
async function armWhenChanges(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const textNow = () => document.querySelector(selector)?.textContent
    const before = textNow()
    window.stopwatch.arm(() => textNow() !== before)
  }, selector)
}
