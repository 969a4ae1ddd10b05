import type { Page } from '@playwright/test'
import { drawEverything, expectAccessible } from './support/accessibility'
import { answer, NON_SO, question, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openExample, openFile, startOrganisation, title } from './support/organisations'
import { openDocument, openPlan, openResults } from './support/outcomes'
import { microOrganisation } from './support/projectFiles'

const example = 'Officina meccanica, 35 persone'

/** Walking through a journey, each place is looked at as it comes. */
async function look(page: Page, state: string, prepare: () => Promise<unknown>): Promise<void> {
  await test.step(state, async () => {
    await prepare()
    await expectAccessible(page, state)
  })
}

/** A screen of the organisation that is open, by its address. */
async function goTo(page: Page, place: string): Promise<void> {
  const organisation = /^[^#]*#\/o\/[^/]+/.exec(page.url())?.[0]
  await page.goto(`${organisation}${place}`)
  await expect(title(page)).toBeVisible()
}

test('the look itself is not blind', async ({ page }) => {
  await goHome(page)
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.innerHTML = '<img src="icon.svg"><p id="wide">una riga che esce di lato</p>'
    document.querySelector('main')?.append(planted)
    document.getElementById('wide')?.style.setProperty('width', '900px')
  })
  await expect(expectAccessible(page, 'planted')).rejects.toThrow(/image-alt/)
  await page.evaluate(() => document.querySelector('main img')?.remove())
  await expect(expectAccessible(page, 'planted')).rejects.toThrow(/320 px wide/)
})

test('the first screens', async ({ page }) => {
  await look(page, 'nothing here yet', () => goHome(page))
  await look(page, 'start', () => page.getByRole('link', { name: 'Inizia una valutazione' }).click())
  await look(page, 'start, without a name', () => page.getByRole('button', { name: 'Inizia', exact: true }).click())
  await look(page, 'a file that cannot be read', async () => {
    await goHome(page)
    await openFile(page, { name: 'conciliazione-studio.json', text: '{"name": "un altro programma"}' })
    await page.getByText('Dettagli per chi vi assiste').click()
  })
  await openExample(page, example)
  await look(page, 'with an organisation', () => goHome(page))
  await look(page, 'about to delete', () => page.getByRole('button', { name: /^Elimina/ }).click())
  await look(page, 'deleted', () => page.getByRole('button', { name: /^Elimina «/ }).click())
  await look(page, 'help', () => page.getByRole('button', { name: 'Aiuto' }).first().click())
})

test('the guides and the places that are not there', async ({ page }) => {
  for (const place of ['punteggio', 'dati', 'accessibilita', 'qualcosa', 'o/non-esiste']) {
    await look(page, place, async () => {
      await page.goto(`./#/${place}`)
      await expect(title(page)).toBeVisible()
    })
  }
})

test('the list of sections and the pages of the profile', async ({ page }) => {
  await look(page, 'a new list', () => startOrganisation(page, 'Studio Verdi', { track: 'Tutte le domande' }))
  await look(page, 'choices, a municipality and boxes', () => goTo(page, '/struttura/che-cosa-siete'))
  await look(page, 'the municipalities of other places', () => page.getByText('Scegli i Comuni').click())
  await look(page, 'several choices, a text, choices in boxes', () => goTo(page, '/struttura/regole-motivi-mezzi'))
  await look(page, 'too many choices', async () => {
    const reasons = question(page, 'Che cosa vi spinge a fare un piano?').getByRole('checkbox')
    for (const place of [0, 1, 2, 3]) await reasons.nth(place).check()
    await page.getByRole('button', { name: 'Continua' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  })
  await look(page, 'a figure, wrong', async () => {
    await goTo(page, '/persone/numero-e-orari')
    await question(page, 'Quante persone lavorano da voi?').getByRole('textbox').first().fill('una dozzina')
    await page.getByRole('button', { name: 'Continua' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  })
  await look(page, 'figures that do not add up, and an estimate', async () => {
    await answer(page, 'Quante persone lavorano da voi?', 30)
    await goTo(page, '/persone/genere-ed-eta')
    const women = 'Quante sono le donne e quanti gli uomini?'
    await answer(page, women, { Donne: 20, Uomini: 20 })
    await question(page, women)
      .getByRole('checkbox', { name: /^È una stima/ })
      .check()
    await expect(page.getByText(/lasciare così e controllare dopo/).first()).toBeVisible()
  })
  await look(page, 'figures nobody knows', async () => {
    await goTo(page, '/persone/figli-e-cura')
    await answer(page, 'Quante persone hanno figli sotto i 14 anni?', NON_SO)
  })
})

test('the pages of the areas, the review and what is to be verified', async ({ page }) => {
  await openExample(page, example)
  const hours = 'Da voi si può scegliere a che ora entrare e uscire?'
  await look(page, 'the list of an example', () => goTo(page, ''))
  await look(page, 'four sentences', () => goTo(page, '/orario/orario-e-part-time'))
  await look(page, 'help, law, note and «non so» open', async () => {
    await question(page, hours).getByText('Che cosa intendiamo').click()
    await expect(question(page, hours).getByText('La regola di legge')).toBeVisible()
    await answer(page, hours, NON_SO)
    await question(page, hours)
      .getByLabel('Chi può saperlo?', { exact: true })
      .selectOption('Un’altra persona o ufficio')
    await writeNote(page, hours, 'Sentire i capireparto')
  })
  await look(page, '«non si applica»', () => goTo(page, '/risultati/valutazione'))
  await look(page, 'an answer that hides others', async () => {
    await goTo(page, '/persone/numero-e-orari')
    await answer(page, 'Quali turni o orari particolari avete?', ['Nessuno: solo orario giornaliero'])
    await expect(page.getByText(/^Avete cambiato «/)).toBeVisible()
  })
  await look(page, 'the review, with hidden answers', () => goTo(page, '/riepilogo'))
  await look(page, 'to be verified', () => goTo(page, '/da-verificare'))
  await startOrganisation(page, 'Studio Verdi')
  await look(page, 'nothing to be verified', () => goTo(page, '/da-verificare'))
  await look(page, 'an empty review', () => goTo(page, '/riepilogo'))
})

test('the results', async ({ page }) => {
  await openExample(page, example)
  await look(page, 'areas as bars', () => openResults(page))
  await look(page, 'why, what exists and the law, open', async () => {
    await page.getByRole('button', { name: /^Perché\? Tempi/ }).click()
    await page.getByText('Vedi l’elenco, area per area').click()
    await page.getByText('Norme e data di controllo').first().click()
  })
  await look(page, 'areas as a table', () => page.getByRole('button', { name: 'Mostra come tabella' }).click())
  await startOrganisation(page, 'Studio Verdi')
  await look(page, 'results without answers', () => openResults(page))
})

test('the plan', async ({ page }) => {
  await openExample(page, example)
  await look(page, 'the proposed actions', () => openPlan(page))
  await look(page, 'an action out', () =>
    page
      .getByRole('checkbox', { name: /^Nel piano: / })
      .first()
      .uncheck(),
  )
  await look(page, 'the catalogue', () => page.getByRole('button', { name: 'Aggiungi un’azione' }).click())
  await look(page, 'nothing found in the catalogue', () => page.getByLabel('Cerca').fill('astronave'))
  await look(page, 'no action at all', async () => {
    await page.getByRole('button', { name: 'Chiudi il catalogo' }).first().click()
    const chosen = page.getByRole('checkbox', { name: /^Nel piano: /, checked: true })
    while ((await chosen.count()) > 0) await chosen.first().uncheck()
  })
})

test('the document before the PDF is made', async ({ page }) => {
  await openExample(page, 'Comune, 45 persone')
  await openDocument(page)
  await look(page, 'the preview', () => drawEverything(page))
  await look(page, 'with answers and notes', async () => {
    await page.getByRole('checkbox', { name: /^Appendice A/ }).check()
    await page.getByRole('checkbox', { name: /^Anche le note private/ }).check()
    await expect(page.getByRole('region', { name: 'Risposte date' })).toBeAttached()
    await drawEverything(page)
  })
})

test('the document, while and after the PDF is made', async ({ page, watched }) => {
  await goHome(page)
  await openFile(page, microOrganisation())
  await expect(title(page)).toHaveText('La valutazione')
  await openDocument(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/worker[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await look(page, 'while it is made', async () => {
    await page.getByRole('button', { name: 'Scarica il PDF' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
  })
  await look(page, 'when it is done', async () => {
    release()
    await expect(page.getByText(/^Scaricato: /)).toBeVisible({ timeout: 60_000 })
  })
  await page.unrouteAll()
  await page.route(/\/worker[^/]*\.js$/, (route) => route.abort())
  await look(page, 'when it fails', async () => {
    await page.getByRole('button', { name: 'Scarica il PDF' }).click()
    await expect(page.getByRole('button', { name: 'Riprova' })).toBeVisible()
  })
  watched.troubles.length = 0
})

test('forced colours and still images take nothing away', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openExample(page, example)
  await goTo(page, '/orario/orario-e-part-time')
  const chosen = page.getByRole('radio', { checked: true }).first()
  await expect(chosen).toBeVisible()
  await expect(page.getByText('Scelta', { exact: true }).filter({ visible: true }).first()).toBeVisible()
  await openResults(page)
  const bar = page.getByRole('img', { name: /su 100$/ }).first()
  const colours = await bar.evaluate((element) => [
    getComputedStyle(element.children[0] ?? element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ])
  expect(new Set(colours).size, 'the bar is seen against the page').toBe(2)
  await page
    .getByRole('button', { name: /^Perché/ })
    .first()
    .click()
  await openPlan(page)
  await page
    .getByRole('checkbox', { name: /^Nel piano: / })
    .first()
    .uncheck()
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving, 'animations under way').toBe(0)
})
