import type { Page } from '@playwright/test'
import { checkPdf } from '../support/pdfChecker'
import { expect, test } from './support/journey'
import { openExample } from './support/organisations'
import { actionsOnScreen, downloadPdf, openDocument, openPlan } from './support/outcomes'
import { readPdfText } from './support/pdfText'

const example = 'Officina meccanica, 35 persone'

test('while the PDF is made the page stays awake and tells how far it is', async ({ page }) => {
  await openExample(page, example)
  await openDocument(page)
  const seen: number[] = []
  await expect(async () => {
    await watchLongTasks(page)
    const making = downloadPdf(page)
    await expect(page.getByRole('progressbar', { name: 'Impaginazione del PDF' })).toBeVisible()
    await making
    const { tasks, steps } = await longTasks(page)
    seen.push(...steps)
    expect(tasks, 'main-thread tasks over 50 ms, in milliseconds').toEqual([])
  }, 'best of three: on a busy machine the system itself may stop the page for a while').toPass({
    timeout: 80_000,
    intervals: [0, 0],
  })
  expect(seen.length, 'different values of the progress').toBeGreaterThan(2)
})

test('making the PDF can be cancelled, and begun again', async ({ page }) => {
  await openExample(page, example)
  await openPlan(page)
  const before = await actionsOnScreen(page)
  await openDocument(page)
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await page.getByRole('button', { name: 'Annulla' }).click()
  await expect(page.getByText('Impaginazione annullata. Il piano è rimasto com’era.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Scarica il PDF' })).toBeFocused()
  const { pages } = await downloadPdf(page)
  expect(pages).toBeGreaterThan(3)
  await openPlan(page)
  expect(await actionsOnScreen(page)).toEqual(before)
})

test('when the PDF cannot be made the plan is intact, and a second try may work', async ({ page, watched }) => {
  await openExample(page, example)
  await openDocument(page)
  await page.route(/\/worker[^/]*\.js$/, (route) => route.abort())
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Il PDF non è stato prodotto. Il piano e le risposte sono intatti.',
  )
  await page.unroute(/\/worker[^/]*\.js$/)
  /** Said in the console too, for who maintains this. */
  expect(watched.troubles.join()).toContain('The PDF could not be made')
  watched.troubles.length = 0
  const { bytes } = await downloadPdf(page)
  expect((await checkPdf(bytes)).problems).toEqual([])
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('when the PDF cannot be tagged the person has it all the same, and is told', async ({ page, watched }) => {
  await openExample(page, example)
  await openDocument(page)
  await page.route(/\/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const script = await response.text()
    expect(script).toContain(structureTree)
    await route.fulfill({
      response,
      body: script.replace(structureTree, `${structureTree}throw new Error('planted');`),
    })
  })
  const { bytes } = await downloadPdf(page)
  await expect(page.getByText(/^In questo PDF mancano le etichette di accessibilità/)).toBeVisible()
  const { pages, said } = await readPdfText(bytes)
  expect(said).toContain('Diagnosi per area')
  for (const text of pages) expect(text).toContain('Bozza')
  expect((await checkPdf(bytes)).problems).toContain('there is no structure')
  expect(watched.troubles.join()).toContain('The PDF could not be tagged')
  watched.troubles.length = 0
})

/** Where pdfkit begins the structure: only a tagged PDF has one. */
const structureTree = 'getStructTreeRoot(){'

interface Observed {
  tasks: number[]
  steps: number[]
}

/** From now until asked: tasks that stopped the page, and the values the progress went through. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observed: Observed = { tasks: [], steps: [] }
    Object.assign(window, { observed })
    new PerformanceObserver((list) => {
      observed.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
    }).observe({ type: 'longtask' })
    new MutationObserver(() => {
      const value = document.querySelector('progress')?.value
      if (value !== undefined && !observed.steps.includes(value)) observed.steps.push(value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] })
  })
}

async function longTasks(page: Page): Promise<Observed> {
  return page.evaluate(() => (window as unknown as { observed: Observed }).observed)
}
