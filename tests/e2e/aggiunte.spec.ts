import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { answer, openSection, question } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openFile, readDownload, saveCopy, saved, title } from './support/organisations'
import { openDocument, openPlan } from './support/outcomes'

const example = readFileSync('questionnaires/aggiunte/esempio.yaml', 'utf8')
const hours = 'Tempi di lavoro e flessibilità oraria'
const own = 'Ferie e permessi si possono chiedere anche a ore?'
const never = 'Ferie e permessi si prendono solo a giornate intere.'

async function load(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Carica un file di aggiunte' }).click()
  await (await chooser).setFiles({ name: 'mie.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) })
}

async function openAdditions(page: Page): Promise<void> {
  await page.goto('./#/aggiunte')
  await expect(title(page)).toHaveText('Aggiunte di chi accompagna le organizzazioni')
}

/** To a page of the organisation that is open, by its address. */
const goTo = (page: Page, organisation: string, place = '') => page.goto(`./#/o/${organisation}${place}`)

test('a consultant corrects a file of additions, works with it, and loses nothing without it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Aggiunte', exact: true }).click()
  await expect(title(page)).toHaveText('Aggiunte di chi accompagna le organizzazioni')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Scarica un esempio da cui partire' }).click()
  expect(Buffer.from((await readDownload(await download)).bytes).toString('utf8')).toBe(example)

  await load(page, example.replace('area: orario', 'area: orari').replace('code: SE2', 'code: P05'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Le aggiunte di questo browser non sono cambiate.')
  await expect(alert).toContainText('Il codice «P05» è già di una domanda del questionario')
  await expect(alert).toContainText('Non c’è l’area «orari»: forse «orario»')
  await expect(alert).toContainText('Riga 46')
  await expectAccessible(page, 'a file of additions to correct')
  await load(page, '{"format":"conciliazione-20.20"}')
  await expect(alert).toContainText('Questo file non si può caricare')
  await expect(alert).toContainText('Un file di aggiunte comincia con')
  /** The stick was pulled out after the file was chosen. */
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  })
  await load(page, example)
  await expect(alert).toContainText('Il file non si è potuto leggere')
  await page.getByRole('link', { name: 'Torna alle organizzazioni' }).click()
  await openFile(page, { name: 'copia.json', text: '{}' })
  await expect(page.getByText('Il file non si è potuto leggere')).toBeVisible()
  await page.reload()
  await openAdditions(page)

  await load(page, example)
  await expect(page.getByText('«Studio Esempio», versione 1: tutto a posto.')).toBeVisible()
  await expect(page.getByText('3 domande, 1 misura')).toBeVisible()
  await expectAccessible(page, 'additions loaded')

  await page.goto('./#/nuova')
  await page.getByLabel('Come si chiama l’organizzazione?').fill('Cantina Sole')
  await expect(page.getByRole('radio', { name: 'Studio Esempio' })).toBeChecked()
  await expectAccessible(page, 'a new organisation, with additions')
  await page.getByRole('button', { name: 'Inizia', exact: true }).click()
  await expect(page.getByText('Con le aggiunte «Studio Esempio»')).toBeVisible()
  const organisation = /o\/([^/]+)/.exec(page.url())?.[1] ?? ''

  await goTo(page, organisation, '/orario/studio-esempio-orario')
  await answer(page, own, never)
  await question(page, own).getByText('Che cosa intendiamo').click()
  await expect(page.getByText('Poter usare due ore per una visita')).toBeVisible()
  await saved(page)
  await openPlan(page)
  await openDocument(page)
  await expect(page.getByText('con le aggiunte «Studio Esempio», versione 1').first()).toBeVisible()
  await expect(page.getByText('Con l’assistenza di Studio Esempio, consulenza del lavoro').first()).toBeVisible()
  const { text } = await saveCopy(page)
  expect(JSON.parse(text)).toMatchObject({
    overlay: { id: 'studio-esempio', version: 1, name: 'Studio Esempio' },
    answers: { 'studio-esempio-ferie-a-ore': { value: 'assente' } },
  })

  await openAdditions(page)
  await page.getByRole('button', { name: 'Togli da questo browser' }).click()
  await expect(page.getByText('Per ora nessuna.')).toBeVisible()
  await goTo(page, organisation)
  await expect(page.getByText('Il loro file non è in questo browser')).toBeVisible()
  await page.goto(`./#/o/${organisation}/riepilogo`)
  await expect(page.getByText('la domanda è delle aggiunte di chi vi accompagna')).toBeVisible()

  await openAdditions(page)
  await load(page, example.replace('version: 1\n', 'version: 2\n'))
  await expect(page.getByText('versione 2: tutto a posto.')).toBeVisible()
  await goTo(page, organisation)
  await expect(title(page)).toHaveText('La valutazione')
  await openSection(page, hours)
  await goTo(page, organisation, '/orario/studio-esempio-orario')
  await expect(question(page, own).getByRole('radio', { name: never })).toBeChecked()
  await openDocument(page)
  await expect(page.getByText('con le aggiunte «Studio Esempio», versione 2').first()).toBeVisible()
})

test('saved all together, the organisations take the additions along to another computer', async ({
  page,
  browser,
}) => {
  await openAdditions(page)
  await load(page, example)
  await expect(page.getByText('tutto a posto')).toBeVisible()
  for (const name of ['Cantina Sole', 'Cantina Luna']) {
    await page.goto('./#/nuova')
    await page.getByLabel('Come si chiama l’organizzazione?').fill(name)
    await page.getByRole('button', { name: 'Inizia', exact: true }).click()
    await expect(page.getByText('Con le aggiunte «Studio Esempio»')).toBeVisible()
  }
  const organisation = /o\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await goTo(page, organisation, '/orario/studio-esempio-orario')
  await answer(page, own, never)
  await saved(page)
  await goHome(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Salva tutte in un file' }).click()
  const { name, bytes } = await readDownload(await download)

  const other = await (await browser.newContext({ locale: 'it-IT' })).newPage()
  await goHome(other)
  await openFile(other, { name, text: Buffer.from(bytes).toString('utf8') })
  await expect(other.getByText('Nel file ci sono anche le aggiunte')).toBeVisible()
  await other.getByRole('button', { name: 'Riapri le organizzazioni scelte' }).click()
  await other.getByRole('link', { name: 'Continua: Cantina Luna' }).click()
  await expect(other.getByText('Con le aggiunte «Studio Esempio»')).toBeVisible()
  await goTo(other, organisation, '/orario/studio-esempio-orario')
  await expect(question(other, own).getByRole('radio', { name: never })).toBeChecked()
  await other.context().close()
})

test('an organisation begun without additions takes them on, and leaves them again', async ({ page }) => {
  await page.goto('./#/nuova')
  await page.getByLabel('Come si chiama l’organizzazione?').fill('Bottega Luna')
  await page.getByRole('button', { name: 'Inizia', exact: true }).click()
  await expect(title(page)).toHaveText('La valutazione')
  const organisation = /o\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await openAdditions(page)
  await load(page, example)
  await expect(page.getByText('tutto a posto')).toBeVisible()

  const choose = async (name: string) => {
    await goTo(page, organisation, '/aggiunte')
    await page.getByRole('radio', { name }).check()
    await page.getByRole('button', { name: 'Usa questa scelta' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Fatto.' })).toBeVisible()
  }
  await choose('Studio Esempio')
  await expectAccessible(page, 'which additions an organisation uses')
  await goTo(page, organisation, '/orario/studio-esempio-orario')
  await answer(page, own, never)
  await saved(page)

  await choose('Nessuna')
  await expect(page.getByText('Fatto. 1 risposta resta da parte.')).toBeVisible()
  await page.reload()
  await goTo(page, organisation, '/aggiunte')
  await expect(page.getByRole('radio', { name: 'Nessuna' })).toBeChecked()
  await choose('Studio Esempio')
  await expect(page.getByText('1 risposta è tornata al suo posto')).toBeVisible()
  await goTo(page, organisation, '/orario/studio-esempio-orario')
  await expect(question(page, own).getByRole('radio', { name: never })).toBeChecked()
})
