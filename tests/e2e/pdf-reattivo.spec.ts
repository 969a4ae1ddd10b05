import type { Page } from '@playwright/test'
import { checkPdf } from '../support/pdfChecker'
import { expect, test } from './support/journey'
import { longTasks } from './support/mainThread'
import { openExample } from './support/organisations'
import { actionsOnScreen, downloadPdf, openDocument, openPlan } from './support/outcomes'
import { readPdfText } from './support/pdfText'

const example = 'Officina meccanica, 35 persone'

test('while the PDF is made the page stays awake and tells how far it is', async ({ page, browser }) => {
  await openExample(page, example)
  await openDocument(page)
  await noteProgress(page)
  const tasks = await longTasks(browser, page, 50, () => downloadPdf(page))
  expect(tasks, 'tasks of more than 50 ms').toEqual([])
  expect((await progressNoted(page)).length, 'different values of the progress').toBeGreaterThan(2)

  const planted = await longTasks(browser, page, 50, () =>
    page.evaluate(() => void Array.from({ length: 3e5 }, Math.random).sort()),
  )
  expect(planted, 'a page kept busy on purpose').not.toEqual([])
})

test('making the PDF can be cancelled, and begun again', async ({ page }) => {
  await openExample(page, example)
  await openPlan(page)
  const before = await actionsOnScreen(page)
  await openDocument(page)
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await page.getByRole('button', { name: 'Interrompi' }).click()
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

/** From now on, every value the progress goes through. */
async function noteProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = []
    Object.assign(window, { noted })
    new MutationObserver(() => {
      const value = document.querySelector('progress')?.value
      if (value !== undefined && !noted.includes(value)) noted.push(value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] })
  })
}

const progressNoted = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { noted: number[] }).noted)
