import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answer, NON_SO, openSection, question } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openExample, openFile, startOrganisation, title } from './support/organisations'
import { openDocument, openPlan, openResults } from './support/outcomes'

const workshop = 'Officina meccanica, 35 persone'

/** WCAG 2.2 A and AA, and axe's best practices: no violation, whatever the state of the screen. */
async function isAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}

async function fitsTheWidth(page: Page, state: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, `${state}: pixels beyond the width`).toBeLessThanOrEqual(0)
}

/** Each screen in turn, as a person meets them. */
async function forEachScreen(page: Page, look: (page: Page, screen: string) => Promise<void>): Promise<void> {
  const visit = async (screen: string): Promise<void> => {
    await expect(title(page)).toBeVisible()
    await look(page, screen)
  }
  await goHome(page)
  await visit('first screen')
  await page.getByRole('link', { name: 'Inizia una valutazione' }).click()
  await visit('start')
  await openExample(page, workshop)
  await visit('task list')
  const list = page.url()
  for (const section of ['Profilo', 'Persone', 'Dati dell’ultimo anno', 'Turni, produzione e lavoro in presenza']) {
    await openSection(page, section)
    await visit(`questions: ${section}`)
  }
  for (const screen of ['riepilogo', 'da-verificare', 'risultati', 'piano', 'documento']) {
    await page.goto(`${list}/${screen}`)
    await visit(screen)
  }
  for (const guide of ['punteggio', 'dati', 'accessibilita']) {
    await page.goto(`./#/${guide}`)
    await visit(`guide: ${guide}`)
  }
}

test('every screen passes axe', async ({ page }) => {
  await forEachScreen(page, isAccessible)
})

test('every screen passes axe in the dark theme', async ({ page }) => {
  await goHome(page)
  await page.getByRole('button', { name: 'Tema scuro' }).click()
  await forEachScreen(page, isAccessible)
})

test('questions pass axe in all their states', async ({ page }) => {
  await startOrganisation(page, 'Officina Rossi', { track: 'Tutte le domande' })
  await openSection(page, 'Governance, ascolto e partecipazione')
  const asked = 'Da voi c’è una persona incaricata di seguire la conciliazione?'
  await answer(page, asked, NON_SO)
  await isAccessible(page, 'non so, with who and when')
  await question(page, asked).getByText('Che cosa intendiamo').click()
  await question(page, asked).getByText('Aggiungi una nota').click()
  await isAccessible(page, 'help and note open')
  await openSection(page, 'Persone')
  await question(page, 'Quante persone lavorano da voi?').getByRole('textbox').first().fill('una decina')
  await page.getByRole('button', { name: 'Continua' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await isAccessible(page, 'a figure that cannot be read')
})

test('results and plan pass axe with everything open', async ({ page }) => {
  await openExample(page, workshop)
  await openResults(page)
  for (const why of await page.getByRole('button', { name: /^Perché/ }).all()) await why.click()
  await isAccessible(page, 'every reason open')
  await page.getByRole('button', { name: 'Mostra come tabella' }).click()
  await isAccessible(page, 'areas as a table')
  await openPlan(page)
  await page
    .getByRole('button', { name: /^Modifica/ })
    .first()
    .click()
  await isAccessible(page, 'an action being edited')
  await page.getByRole('button', { name: 'Aggiungi un’azione' }).click()
  await isAccessible(page, 'the catalogue')
})

test('dialogs, refusals and the making of the PDF pass axe', async ({ page }) => {
  await goHome(page)
  await openFile(page, { name: 'appunti.json', text: '{"appunti": true' })
  await isAccessible(page, 'a file that cannot be read')
  await openExample(page, workshop)
  await openDocument(page)
  const made = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await isAccessible(page, 'while the PDF is made')
  await made
  await isAccessible(page, 'after the PDF')
  await goHome(page)
  await isAccessible(page, 'first screen with an organisation')
  await page.getByRole('button', { name: /^Elimina/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await isAccessible(page, 'asking before deleting')
})

for (const [name, viewport] of [
  ['at 320 pixels, as on a small phone', { width: 320, height: 640 }],
  ['at 640 pixels, as a 1280 screen zoomed to 200%', { width: 640, height: 450 }],
] as const) {
  test(`nothing is lost ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await forEachScreen(page, fitsTheWidth)
  })
}

test('forced colours and reduced motion lose nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openExample(page, workshop)
  await openResults(page)
  await expect(page.getByRole('img', { name: /su 100/ }).first()).toBeVisible()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0,
      ).length,
  )
  expect(moving, 'elements that still move').toBe(0)
})
