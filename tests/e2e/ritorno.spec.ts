import type { Page } from '@playwright/test'
import { answer, openSection, question, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, saved, startOrganisation, title } from './support/organisations'
import { aProfile, startBrowser } from './support/ownBrowser'

const section = 'Tempi di lavoro e flessibilità oraria'
const hours = 'Da voi si può scegliere a che ora entrare e uscire?'
const fixedHours = 'L’orario di entrata e di uscita è fisso per tutte le persone.'

test('who closes the page finds everything where it was', async ({ page, context }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, section)
  await answer(page, hours, fixedHours)
  await saved(page)
  await page.close({ runBeforeUnload: true })

  const again = await context.newPage()
  await goHome(again)
  await expect(again.getByText('Valutazione rapida, una risposta data.')).toBeVisible()
  await again.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await expect(title(again)).toHaveText('La valutazione')
  await openSection(again, section)
  await expect(question(again, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
})

test('a page reloaded in the middle of an answer keeps what is right and what is not yet', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Persone')
  await answer(page, 'Quante persone lavorano da voi?', 1250)
  await answer(page, 'Quanta parte del lavoro si può fare solo in presenza?', 'Quasi nulla')
  /** Time itself is what is tested: half a second is all that may be lost. */
  await page.waitForTimeout(600)
  await page.reload()
  const people = question(page, 'Quante persone lavorano da voi?').getByRole('textbox').first()
  await expect(people).toHaveValue('1.250')
  await expect(page.getByRole('radio', { name: 'Quasi nulla' })).toBeChecked()

  await people.fill('circa 12')
  await page.reload()
  await expect(people).toHaveValue('circa 12')
  await page.getByRole('button', { name: 'Continua' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Scrivere in cifre quante persone lavorano da voi, per esempio 12',
  )
})

test('the browser’s back and forward go from page to page', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Profilo')
  await page.getByRole('button', { name: 'Continua' }).click()
  await expect(title(page)).toHaveText('Rappresentanze, motivi e mezzi')
  await page.goBack()
  await expect(title(page)).toHaveText('Che cosa siete e dove')
  await page.goBack()
  await expect(title(page)).toHaveText('La valutazione')
  await page.goForward()
  await expect(title(page)).toHaveText('Che cosa siete e dove')
})

test('a browser killed 600 ms after a word has kept the word', async ({ baseURL }) => {
  const { kept, typed } = await writeAndKill(baseURL ?? '', 'Chiedere in reparto', 600)
  expect(kept).toBe(typed)
})

test('a browser killed while somebody writes loses at most the last half second', async ({ baseURL }) => {
  const sentence = 'chi comincia presto esce presto e chi accompagna i figli a scuola comincia dopo'
  await expect(async () => {
    const { kept, typed, typedInTime } = await writeAndKill(baseURL ?? '', sentence, 0)
    expect(typed.startsWith(kept), `«${kept}» is the beginning of «${typed}»`).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(typedInTime)
  }, 'best of three: a busy machine may stop the browser itself for a while').toPass({
    timeout: 80_000,
    intervals: [0, 0],
  })
})

/** Milliseconds. */
const mayBeLost = 500

/** Writes a note letter by letter, waits, kills the browser, opens another on the same disk. */
async function writeAndKill(home: string, typed: string, pause: number) {
  return aProfile(async (profile) => {
    const struck: number[] = []
    const list = await inBrowser(profile, async (page) => {
      await page.goto(home)
      await page.getByRole('link', { name: 'Inizia una valutazione' }).click()
      await page.getByLabel('Come si chiama l’organizzazione?').fill('Studio Verdi')
      await page.getByRole('button', { name: 'Inizia', exact: true }).click()
      await expect(title(page)).toHaveText('La valutazione')
      const address = page.url()
      await openSection(page, section)
      await answer(page, hours, fixedHours)
      await writeNote(page, hours, '')
      await noteOn(page).focus()
      for (const letter of typed) {
        await page.keyboard.type(letter)
        struck.push(Date.now())
      }
      /** Time itself is what is tested. */
      if (pause > 0) await page.waitForTimeout(pause)
      return address
    })
    const killed = (struck.at(-1) ?? 0) + pause
    const kept = await inBrowser(profile, async (page) => {
      await page.goto(list)
      await openSection(page, section)
      await expect(question(page, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
      return noteOn(page).inputValue()
    })
    return { kept, typed, typedInTime: struck.filter((time) => time <= killed - mayBeLost).length }
  })
}

async function inBrowser<T>(profile: string, use: (page: Page) => Promise<T>): Promise<T> {
  const { page, kill } = await startBrowser(profile)
  try {
    return await use(page)
  } finally {
    await kill()
  }
}

const noteOn = (page: Page) => question(page, hours).getByRole('textbox', { name: /^Nota alla domanda/ })
