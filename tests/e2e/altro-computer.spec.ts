import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answer, goToList, openSection, writeNote } from './support/answering'
import { expect, test, watch } from './support/journey'
import { longTasks } from './support/mainThread'
import { goHome, openExample, openFile, saveCopy, saved, startOrganisation, title } from './support/organisations'
import { actionsOnScreen, areasOnScreen, openPlan, openResults, resourcesOnScreen } from './support/outcomes'
import { microOrganisation } from './support/projectFiles'

test('a saved file, opened on another computer, gives the same results and the same plan', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExample(page, 'Officina meccanica, 35 persone')
  await openPlan(page)
  const before = await actionsOnScreen(page)
  const [first, second] = before
  await page.getByRole('checkbox', { name: `Nel piano: ${first?.title}` }).uncheck()
  await page.getByRole('link', { name: new RegExp(`^Modifica ?: ${second?.title}`) }).click()
  await page.getByLabel('Titolo').fill('Turni detti un mese prima')
  await saved(page)
  const here = await outcomes(page)
  const file = await saveCopy(page)
  expect(file.name).toMatch(/^conciliazione-officina-esempio-s-r-l-inventata-\d{4}-\d{2}-\d{2}\.json$/)

  const other = await browser.newContext()
  const watched = watch(other, baseURL ?? '')
  const there = await other.newPage()
  await there.goto(baseURL ?? '')
  await openFile(there, file)
  await expect(title(there)).toHaveText('La valutazione')
  expect(await outcomes(there)).toEqual(here)
  expect(here.actions.map((action) => action.title)).toContain('Turni detti un mese prima')
  expect(here.actions.some((action) => action.title === first?.title && action.isIn)).toBe(false)
  expect(watched.elsewhere).toEqual([])
  await other.close()
})

async function outcomes(page: Page) {
  await openResults(page)
  const areas = await areasOnScreen(page)
  await openPlan(page)
  const actions = (await actionsOnScreen(page)).filter(({ isIn }) => isIn)
  return { areas, actions, resources: await resourcesOnScreen(page) }
}

const whole = microOrganisation().text
const spoilt: readonly (readonly [what: string, text: string, told: string])[] = [
  ['an empty file', '', 'Il file è vuoto: non contiene nessuna risposta.'],
  ['a file cut in the middle', whole.slice(0, whole.length / 2), 'Il file si interrompe a metà: la riga'],
  ['a file of another program', '{"name": "conciliazione", "version": 3}', 'Il file viene da un altro programma.'],
  ['a text', 'Gentile dottoressa, le mando il piano.', 'Il file non è una copia salvata da qui'],
  [
    'a file from a newer version',
    whole.replace(/"formatVersion": \d+/, '"formatVersion": 7'),
    'Il file è stato salvato con una versione più recente di questo strumento.',
  ],
  [
    'a file with a part that was changed',
    whole.replace('"answers": {', '"answers": 12, "altro": {'),
    'Il file è una copia salvata da qui, ma una sua parte è stata cambiata o manca.',
  ],
  ['five megabytes of noise', noise(5 * 1024 * 1024), 'Il file non è una copia salvata da qui'],
  ['thirty megabytes', noise(30 * 1024 * 1024), 'Il file è molto più grande di qualunque organizzazione'],
]

test('a file that cannot be read says why, and changes nothing', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Profilo')
  await answer(page, 'Che tipo di organizzazione siete?', 'Studio professionale')
  await saved(page)
  const before = await saveCopy(page)
  await goHome(page)
  for (const [what, text, told] of spoilt) {
    await test.step(what, async () => {
      await openFile(page, { name: 'conciliazione-studio-verdi.json', text })
      await expect(title(page)).toHaveText('Questo file non si può leggere')
      const said = page.getByRole('main')
      await expect(said).toContainText('Le organizzazioni già in questo browser non sono cambiate.')
      await expect(said).toContainText(told)
      expect(await said.innerText()).not.toMatch(/\b(undefined|null|error|invalid|expected|JSON\.parse|NaN)\b/i)
    })
  }
  await page.getByRole('button', { name: 'Organizzazioni' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await expect(title(page)).toHaveText('La valutazione')
  expect((await saveCopy(page)).text).toBe(before.text)
})

const huge = 100 * 1024 * 1024
const heavy: readonly (readonly [what: string, head: string, filling: string, length: number, told: string])[] = [
  ['one organisation', '{"format":"conciliazione-20.20","note":"', 'x', huge, 'Il file è molto più grande'],
  ['all of them', '{"format":"conciliazione-20.20-tutte","projects":[', '{},', huge, 'Il file è molto più grande'],
  ['a protected file', '{"format":"conciliazione-20.20-protetto","sealed":"', 'A', huge, 'Il file è molto più grande'],
  ['brackets', '{"format":"conciliazione-20.20","note":', '[', 18e6, 'Il file non è una copia salvata da qui'],
  [
    'brackets of all',
    '{"format":"conciliazione-20.20-tutte","projects":[',
    '[],',
    60e6,
    'Il file è stato salvato da qui, ma',
  ],
]

test('a hundred megabytes, or millions of brackets, do not hold the page', async ({ page, browser }, info) => {
  await goHome(page)
  for (const [what, head, filling, length, told] of heavy) {
    await test.step(what, async () => {
      const path = info.outputPath('conciliazione-enorme.json')
      await writeFile(path, head.padEnd(length, filling))
      const long = await longTasks(browser, page, 1000, async () => {
        const chooser = page.waitForEvent('filechooser')
        await page.getByRole('button', { name: /^(Apri un file salvato|Scegli un altro file)$/ }).click()
        await (await chooser).setFiles(path)
        await expect(page.getByRole('main')).toContainText(told)
      })
      expect(long).toEqual([])
    })
  }
})

test('what can be read of a file cut in the middle is offered, in an organisation of its own', async ({ page }) => {
  await goHome(page)
  await openFile(page, { name: 'conciliazione-studio.json', text: whole.slice(0, whole.length / 2) })
  await page.getByRole('button', { name: /^Recupera \d+ risposte$/ }).click()
  await expect(title(page)).toHaveText('La valutazione')
  await expect(page.getByText(/^[1-9]\d* rispost[ae] su \d+$/)).toBeVisible()
})

test('a file opened twice stays in two copies, and says so', async ({ page }) => {
  await goHome(page)
  await openFile(page, microOrganisation())
  await expect(title(page)).toHaveText('La valutazione')
  await goHome(page)
  await openFile(page, microOrganisation())
  await expect(
    page.getByText('Questa organizzazione era già in questo browser: sono rimaste tutte e due.'),
  ).toBeVisible()
  await goHome(page)
  await expect(page.getByRole('article', { name: 'Studio Ferrari e Associati' })).toHaveCount(2)
})

test('deleting asks, names the organisation and offers the file first', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Persone')
  await answer(page, 'Quante persone lavorano da voi?', 6)
  await writeNote(page, 'Quante persone lavorano da voi?', 'Una è in congedo')
  await saved(page)
  await goToList(page)
  await goHome(page)

  await page.getByRole('button', { name: 'Elimina Studio Verdi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eliminare «Studio Verdi»?' })
  await dialog.getByRole('button', { name: 'Non eliminare' }).click()
  await expect(page.getByRole('article', { name: 'Studio Verdi' })).toBeVisible()

  await page.getByRole('button', { name: 'Elimina Studio Verdi' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Salva prima una copia' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^conciliazione-studio-verdi-.*\.json$/)
  await expect(dialog.getByRole('status')).toHaveText('La copia è stata scaricata.')
  await dialog.getByRole('button', { name: 'Elimina «Studio Verdi»' }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByText('«Studio Verdi» è stata eliminata da questo browser.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(0)
  const path = await file.path()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Apri un file salvato' }).click()
  await (await chooser).setFiles(path)
  await expect(title(page)).toHaveText('La valutazione')
  await openSection(page, 'Persone')
  await expect(page.getByRole('textbox', { name: /^Nota alla domanda/ }).first()).toHaveValue('Una è in congedo')
})

/** Always the same. */
function noise(length: number): string {
  const letters = Array.from({ length: 1024 }, (_, place) => String.fromCharCode(33 + ((place * 7919) % 90))).join('')
  return letters.repeat(Math.ceil(length / letters.length))
}
