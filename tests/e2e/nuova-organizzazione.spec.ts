import { answer, askSomebody, goOn, goToList, NON_SO, openSection, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { bakery, saved, startOrganisation, title } from './support/organisations'
import {
  actionsOnScreen,
  areasOnScreen,
  downloadPdf,
  openDocument,
  openPlan,
  openResults,
  resourcesOnScreen,
} from './support/outcomes'
import { readPdfText } from './support/pdfText'
import { expectActions, expectAreas, expectSameWords, previewChapters } from './support/samePaper'

test('a new organisation, the essential questions, from the first screen to the PDF', async ({ page }) => {
  await startOrganisation(page, bakery, { role: 'Responsabile del personale' })

  await test.step('who we are', async () => {
    await openSection(page, 'Profilo')
    await answer(page, 'Che tipo di organizzazione siete?', 'Impresa privata')
    await answer(page, 'In quale settore operate?', 'Commercio')
    await answer(page, 'In quale Comune è la sede principale?', 'Gallarate')
    await goOn(page)
    await answer(page, 'Che cosa vi spinge a fare un piano?', ['Trattenere le persone', 'Migliorare il clima'])
    await answer(page, 'Con quali vincoli e mezzi partite?', NON_SO)
    await goOn(page)
    await answer(page, 'Quante persone lavorano da voi?', 24)
    await answer(page, 'Quanta parte del lavoro si può fare solo in presenza?', 'Quasi tutta')
    await answer(page, 'Quali turni o orari particolari avete?', ['Due turni', 'Fine settimana o festivi'])
    await goOn(page)
    await answer(page, 'Quante persone hanno figli sotto i 14 anni?', {
      'Figlio più piccolo da 0 a 2 anni': 2,
      'Figlio più piccolo da 3 a 5 anni': 1,
      'Figlio più piccolo da 6 a 13 anni': 5,
    })
    await askSomebody(
      page,
      'Quante persone assistono un familiare anziano, malato o con disabilità?',
      'Ufficio paghe',
      '2027-01-15',
    )
  })

  await test.step('how we work', async () => {
    await goToList(page)
    await openSection(page, 'Tempi di lavoro e flessibilità oraria')
    await answer(
      page,
      'Da voi si può scegliere a che ora entrare e uscire?',
      'L’orario di entrata e di uscita è fisso per tutte le persone.',
    )
    await answer(
      page,
      'Le ore lavorate in più si possono riavere come tempo libero?',
      'Le ore in più si recuperano con accordi a voce.',
    )
    await askSomebody(page, 'Come decidete sulle richieste di part-time?', 'Consulente del lavoro', '2026-12-18')
    await writeNote(page, 'Come decidete sulle richieste di part-time?', 'Chiedere anche delle due addette al banco')
    await goOn(page)
    await expect(title(page)).toHaveText('Programmare, scambiare, coprire')
    await answer(
      page,
      'Con quanto anticipo chi lavora da voi conosce i propri turni?',
      'I turni si conoscono meno di 7 giorni prima.',
    )
    await answer(page, 'Chi lavora a turni può scambiarli con un collega?', NON_SO)
    await saved(page)
  })

  await test.step('what is still to be known', async () => {
    await goToList(page)
    await page.getByRole('link', { name: /^(Vedi e stampa tutte|Stampa la richiesta di dati)/ }).click()
    const request = page.getByRole('row', { name: /Come decidete sulle richieste di part-time\?/ })
    await expect(request).toContainText('Consulente del lavoro')
    await expect(request).toContainText('18 dicembre 2026')
  })

  await openResults(page)
  const areas = await areasOnScreen(page)
  expect(areas.length).toBeGreaterThanOrEqual(9)
  await openPlan(page)
  const actions = await actionsOnScreen(page)
  const { hours, expense } = await resourcesOnScreen(page)
  expect(actions.length).toBeGreaterThan(3)
  expect(hours).toMatch(/ore$/)
  await openDocument(page)
  const chapters = await previewChapters(page)
  const pdf = await downloadPdf(page)
  const { title: titleShown, pages, said } = await readPdfText(pdf.bytes)

  expect(pdf.name).toMatch(/^piano-conciliazione-panificio-piu-sole-figli-s-n-c-\d{4}-\d{2}-\d{2}\.pdf$/)
  expect(pdf.pages).toBe(pages.length)
  expect(titleShown).toContain(bakery)
  expect(said).toContain(`${hours} interne il primo anno`)
  expect(said).toContain(expense)
  expectAreas(areas, chapters, said)
  expectActions(actions, said)
  expectSameWords(chapters, said)
  expect(said, 'a private note stays private').not.toContain('due addette al banco')
})
