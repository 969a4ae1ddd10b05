import type { Page } from '@playwright/test'
import {
  answer,
  answerPage,
  askSomebody,
  goOn,
  goToList,
  NON_SO,
  openSection,
  question,
  type Reply,
} from './support/answering'
import { expect, test } from './support/journey'
import { startOrganisation, title } from './support/organisations'
import { areasOnScreen } from './support/outcomes'
import { content } from './support/projectFiles'

const shifts = 'Quali turni o orari particolari avete?'
const rewards = 'Valutazioni e premi tengono conto con equità di orari ridotti e congedi?'

/** A weaving mill of 62 people in two places: what it says of itself, question by question. */
const profile: Readonly<Record<string, Reply>> = {
  'Che tipo di organizzazione siete?': 'Impresa privata',
  'In quale settore operate?': 'Manifattura (tessile, meccanica, plastica e chimica, alimentare, aeronautica, altro)',
  'In quale Comune è la sede principale?': 'Olgiate Olona',
  'Quante sedi avete e dove sono?': { 'Numero di sedi': 2 },
  'Quali rappresentanze e quali contratti ci sono da voi?': {
    'Rappresentanza sindacale (RSU o RSA)': 'C’è',
    'Contratto collettivo nazionale applicato': 'Tessile',
    'Contratti di secondo livello': ['Contratto o accordo aziendale, o contratto integrativo'],
  },
  'Che cosa vi spinge a fare un piano?': ['Trattenere le persone', 'Ridurre le assenze improvvise'],
  'Con quali vincoli e mezzi partite?': {
    'Vincoli principali': ['Poche persone per coprire le assenze'],
    'Budget annuo': 'Da 2.000 a 10.000 €',
    'Durata del piano': '24 mesi',
  },
  'Quante persone lavorano da voi?': 62,
  'Quanta parte del lavoro si può fare solo in presenza?': 'Più della metà',
  [shifts]: ['Due turni', 'Fine settimana o festivi'],
  'Quante persone lavorano a turni?': 'Più della metà',
  'Quante persone hanno figli sotto i 14 anni?': {
    'Figlio più piccolo da 0 a 2 anni': 6,
    'Figlio più piccolo da 3 a 5 anni': 5,
    'Figlio più piccolo da 6 a 13 anni': 9,
  },
  'Quante persone assistono un familiare anziano, malato o con disabilità?': NON_SO,
  'Quante sono le donne e quanti gli uomini?': { Donne: 34, Uomini: 28, 'Altro o non indicato': 0 },
  'Come sono distribuite le età?': {
    'Meno di 30 anni': 8,
    'Da 30 a 44 anni': 20,
    'Da 45 a 54 anni': 22,
    '55 anni e oltre': 12,
  },
  'Con quali contratti lavorano le persone?': { 'Tempo indeterminato': 55, 'Tempo determinato': 7 },
  'Quante persone lavorano part-time?': { 'Donne part-time': 9, 'Uomini part-time': 0 },
  'In quali ruoli lavorano le persone?': {
    'Operai e addetti ai servizi': 44,
    Impiegati: 13,
    'Quadri e responsabili': 5,
    Dirigenti: 0,
  },
  'Quante nascite o adozioni ci sono state negli ultimi 24 mesi?': { Madri: 2, Padri: 1 },
  'Quante entrate e uscite ci sono state negli ultimi 12 mesi?': { 'Dimissioni volontarie': 5, Assunzioni: 6 },
  'Quante persone hanno un accordo di lavoro agile?': 8,
  'Quante sono le ore di assenza e di straordinario, e quanti i giorni di ferie residue?': NON_SO,
}

/** The four sentences by turns, and now and then «Non so». */
const replies = new Map<string, Reply>()
function replyTo(asked: string): Reply {
  const known = replies.get(asked)
  if (known !== undefined) return known
  const { size } = replies
  const maturity = content.questions.find(({ text }) => text === asked)
  const sentence = maturity?.type === 'anchors' ? maturity.options[size % 4]?.text : undefined
  const reply = profile[asked] ?? (size % 9 === 0 ? NON_SO : (sentence ?? NON_SO))
  replies.set(asked, reply)
  return reply
}

test('all the questions, with second thoughts', async ({ page }) => {
  await startOrganisation(page, 'Tessitura Valle Olona S.r.l.', { track: 'Tutte le domande' })
  await page.getByRole('link', { name: 'Comincia' }).click()

  await test.step('every question, page after page', async () => {
    for (;;) {
      await answerPage(page, replyTo)
      const onward = await page.getByRole('button', { name: /^(Continua|Guarda i risultati)$/ }).innerText()
      await goOn(page, onward)
      if (onward === 'Guarda i risultati') break
    }
    await expect(title(page)).toHaveText('Dove siete oggi')
    expect(replies.size).toBeGreaterThan(75)
    const areas = await areasOnScreen(page)
    expect(areas).toHaveLength(10)
    await page.getByRole('link', { name: 'Elenco delle sezioni' }).first().click()
    await expect(page.getByRole('heading', { name: 'Tutte le sezioni sono completate' })).toBeVisible()
    await expect(page.getByText('Da completare')).toHaveCount(0)
  })

  await test.step('«Non si applica», with the reason the content gives', async () => {
    await openSection(page, 'Obiettivi, valutazione e indicatori')
    await goOn(page)
    await question(page, rewards)
      .getByRole('radio', { name: /^Non si applica/ })
      .check()
    await goToList(page)
  })

  await test.step('everything is in the review, as it was said', async () => {
    await page.getByRole('link', { name: 'Riepilogo delle risposte' }).click()
    await expect(title(page)).toHaveText('Riepilogo delle risposte')
    await expect(page.getByText('Avete risposto a tutte le domande.')).toBeVisible()
    const review = (await page.getByRole('main').innerText()).toLowerCase()
    for (const [asked, reply] of replies) {
      if (asked === rewards || typeof reply !== 'string' || reply === NON_SO) continue
      expect(review, asked).toContain(reply.replace(/\.$/, '').toLowerCase())
    }
    await expect(page.getByText('Non si applica: da voi non ci sono né valutazioni né premi')).toBeVisible()
  })

  await test.step('a correction that hides answers says so, and comes back to the review', async () => {
    await change(page, 'I turni o gli orari particolari')
    await answer(page, shifts, ['Nessuno: solo orario giornaliero'])
    const told = question(page, shifts).getByRole('status').filter({ hasText: 'restano salvate ma non contano' })
    await expect(told).toHaveText(
      new RegExp(`^Avete cambiato «${shifts.replace('?', '\\?')}»: \\d+ risposte restano salvate`),
    )
    await goOn(page, 'Torna al riepilogo')
    await expect(title(page)).toHaveText('Riepilogo delle risposte')
    await expect(page.getByRole('link', { name: /^Modifica .*I turni o gli orari particolari/ })).toBeFocused()
    const hidden = page.getByRole('region', { name: 'Salvate ma non contano' })
    await expect(hidden).toContainText('La quota di persone a turni')
  })

  await test.step('changing one’s mind again loses nothing', async () => {
    await change(page, 'I turni o gli orari particolari')
    await answer(page, shifts, ['Due turni', 'Fine settimana o festivi'])
    await expect(question(page, shifts).getByText(/già dat[ae] torna(no)? a contare/)).toBeVisible()
    await expect(
      question(page, 'Quante persone lavorano a turni?').getByRole('radio', { name: 'Più della metà' }),
    ).toBeChecked()
    await goOn(page, 'Torna al riepilogo')
    await expect(page.getByRole('region', { name: 'Salvate ma non contano' })).toHaveCount(0)
  })

  await test.step('what is to be verified, with who and when', async () => {
    await change(page, 'Quante persone assistono un familiare')
    await askSomebody(
      page,
      'Quante persone assistono un familiare anziano, malato o con disabilità?',
      'Consulente del lavoro',
      '2027-02-28',
    )
    await goOn(page, 'Torna al riepilogo')
    await page.getByRole('link', { name: 'Elenco delle sezioni' }).click()
    await page.getByRole('link', { name: /^Vedi e stampa tutte/ }).click()
    await expect(title(page)).toHaveText('Da verificare')
    const unknown = [...replies.values()].filter((reply) => reply === NON_SO).length
    await expect(page.getByRole('row')).toHaveCount(unknown + 1 - (replies.get(rewards) === NON_SO ? 1 : 0))
    const nearest = page.getByRole('row').nth(1)
    await expect(nearest).toContainText('Consulente del lavoro')
    await expect(nearest).toContainText('28 febbraio 2027')
  })

  await test.step('the short version hides, and keeps, what is not essential', async () => {
    await page.getByRole('link', { name: 'Elenco delle sezioni' }).click()
    await page.getByRole('radio', { name: /^Solo le essenziali/ }).check()
    await expect(page.getByText(/risposte restano salvate ma non contano\.$/)).toBeVisible()
    await page.getByRole('radio', { name: /^Tutte le domande/ }).check()
    await expect(page.getByText(/restano salvate ma non contano\.$/)).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Tutte le sezioni sono completate' })).toBeVisible()
  })
})

async function change(page: Page, statement: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Modifica .*${statement}`) }).click()
  await expect(page.getByRole('button', { name: 'Torna al riepilogo' })).toBeVisible()
}
