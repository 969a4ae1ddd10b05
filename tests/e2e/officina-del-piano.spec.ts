import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { answer } from './support/answering'
import { expect, test } from './support/journey'
import { expectFocusOnTitle, tabTo } from './support/keyboard'
import { openExample, saved, title } from './support/organisations'
import { openPlan } from './support/outcomes'

const example = 'Officina meccanica, 35 persone'
const turns = 'Turni pubblicati con preavviso garantito'

/** A command and what it is about, which is written for who does not see it: browsers put a space between the two. */
const about = (command: string, thing: string): RegExp => new RegExp(`^${command} ?: ${thing}$`)

const parts = (page: Page): Locator => page.getByRole('navigation', { name: 'Parti della scheda' })

async function openSheet(page: Page, action = turns): Promise<void> {
  await openPlan(page)
  await page.getByRole('link', { name: about('Modifica', action) }).click()
  await expect(parts(page)).toBeVisible()
}

async function openPart(page: Page, name: string): Promise<void> {
  await parts(page).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused()
}

async function goTo(page: Page, place: string): Promise<void> {
  const organisation = /^[^#]*#\/o\/[^/]+/.exec(page.url())?.[0]
  await page.goto(`${organisation}${place}`)
  await expect(title(page)).toBeVisible()
}

test('a sheet is written from end to end, and nothing of it is lost', async ({ page }) => {
  await openExample(page, example)
  await openSheet(page)

  await test.step('the texts', async () => {
    await page.getByLabel(/^Titolo/).fill('Turni detti un mese prima')
    await expect(title(page)).toHaveText('Turni detti un mese prima')
    await page.getByLabel(/^Bisogno a cui risponde/).press('ControlOrMeta+End')
    await page.keyboard.type(' Ce lo dicono da anni.')
    await openPart(page, 'Chi')
    await page.getByLabel(/^Chi decide/).fill('Il consiglio di amministrazione')
  })

  await test.step('the steps, with dates that follow', async () => {
    await openPart(page, 'Quando e passi')
    await page.getByLabel(/^Mese di avvio/).selectOption('aprile 2027')
    const before = await page.getByText(/^Tutta l’azione:/).innerText()
    await page.getByRole('button', { name: 'Aggiungi una tappa' }).click()
    await expect(page.getByLabel('Che cosa si fa').last()).toBeFocused()
    await page.keyboard.type('Guardare com’è andata')
    await page.getByLabel('Chi la fa').last().fill('Capiturno')
    await page.getByLabel('Mesi').last().fill('1,5')
    await expect(page.getByText(/^Tutta l’azione:/)).not.toHaveText(before)
  })

  await test.step('hours and expenses; a slip is told and takes nothing away', async () => {
    await openPart(page, 'Ore e spesa')
    await page.getByLabel(/^Ore nel primo anno/).fill('1.250')
    await page.getByRole('button', { name: 'Aggiungi una spesa' }).click()
    await page.getByLabel('Che cosa').fill('Programma per i turni')
    await page.getByLabel('Euro, 1° anno').fill('2.400,50')
    await page.getByLabel('Euro, 2° anno').fill('mille')
    await page.keyboard.press('Tab')
    await page.getByLabel('Chi paga').selectOption('Bando o contributo')
    await expect(page.getByText('Scrivere gli euro in cifre, per esempio 12')).toBeVisible()
    await expect(page.getByText(/^In tutto: 2\.40[01]/)).toBeVisible()
  })

  await test.step('indicators', async () => {
    await openPart(page, 'Indicatori')
    await page.getByText('Valori e fonte').first().click()
    await page.getByLabel('Valore di oggi').first().fill('7')
    await page.getByLabel('Rilevato il').first().fill('2026-11-02')
    await page.getByLabel('Traguardo a 12 mesi').first().fill('28')
    await page.getByText('Aggiungi dalla libreria').click()
    await page.getByLabel('Cerca fra gli indicatori').fill('ferie')
    await page.getByLabel('Indicatore', { exact: true }).selectOption('Ferie residue')
    await page.getByRole('button', { name: 'Aggiungi', exact: true }).first().click()
    await expect(page.getByRole('heading', { name: /^Ferie residue/ })).toBeVisible()
  })
  await saved(page)

  await test.step('after a reload everything is there, the slip too', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: /^Ferie residue/ })).toBeVisible()
    await page.getByText('Valori e fonte').first().click()
    await expect(page.getByLabel('Valore di oggi').first()).toHaveValue('7')
    await expect(page.getByLabel('Rilevato il').first()).toHaveValue('2026-11-02')
    await openPart(page, 'Ore e spesa')
    await expect(page.getByLabel(/^Ore nel primo anno/)).toHaveValue('1.250')
    await expect(page.getByLabel('Euro, 1° anno')).toHaveValue('2.400,50')
    await expect(page.getByLabel('Euro, 2° anno')).toHaveValue('mille')
    await openPart(page, 'Quando e passi')
    await expect(page.getByLabel('Che cosa si fa').last()).toHaveValue('Guardare com’è andata')
    await expect(page.getByLabel('Mesi').last()).toHaveValue('1,5')
    await openPart(page, 'Chi')
    await expect(page.getByLabel(/^Chi decide/)).toHaveValue('Il consiglio di amministrazione')
    await openPart(page, 'Che cosa e perché')
    await expect(page.getByLabel(/^Bisogno a cui risponde/)).toHaveValue(/^Perché .* Ce lo dicono da anni\.$/)
  })

  await test.step('back in the plan, reading goes on from its card', async () => {
    await page.goBack()
    const card = page.getByRole('link', { name: about('Modifica', 'Turni detti un mese prima') })
    await expect(card).toBeFocused()
    await expect(card).toBeInViewport()
    await card.click()
    await page.getByRole('link', { name: 'Il piano', exact: true }).click()
    await expect(card).toBeFocused()
  })

  await test.step('the whole sheet goes back to what was proposed, and comes back', async () => {
    await page.getByRole('link', { name: about('Modifica', 'Turni detti un mese prima') }).click()
    await page.getByRole('button', { name: 'Riporta tutta la scheda com’era proposta' }).click()
    await expect(title(page)).toHaveText(turns)
    await page.getByRole('main').getByRole('button', { name: 'Annulla' }).click()
    await expect(title(page)).toHaveText('Turni detti un mese prima')
  })
})

test('when an answer changes, what was written over its proposal is flagged and left alone', async ({ page }) => {
  await openExample(page, example)
  await openSheet(page)
  await page.getByLabel(/^Bisogno a cui risponde/).fill('Perché lo chiedono i capiturno.')
  await saved(page)
  await goTo(page, '/turni/programmare-e-coprire')
  await answer(
    page,
    'Con quanto anticipo chi lavora da voi conosce i propri turni?',
    'I turni si conoscono da 7 a 13 giorni prima.',
  )
  await saved(page)

  await openPlan(page)
  const watch = page.getByRole('region', { name: 'Da guardare' })
  await expect(watch).toContainText(`In «${turns}» avete scritto testi vostri`)
  await watch.getByRole('link', { name: 'Apri la scheda' }).click()
  await expect(page.getByText('La proposta è cambiata da quando avete scritto il vostro testo.')).toBeVisible()
  await expect(page.getByLabel(/^Bisogno a cui risponde/)).toHaveValue('Perché lo chiedono i capiturno.')
  await expectAccessible(page, 'a flagged text')
  await page.getByRole('button', { name: about('Tieni il mio', 'Bisogno a cui risponde') }).click()
  await expect(page.getByText(/^La proposta è cambiata/)).toHaveCount(0)
  await expect(page.getByLabel(/^Bisogno a cui risponde/)).toHaveValue('Perché lo chiedono i capiturno.')
  await openPlan(page)
  await expect(watch).toHaveCount(0)
})

test('an action from scratch: written, moved on the board, taken away, taken back', async ({ page }) => {
  await openExample(page, example)
  await openPlan(page)
  await page.getByRole('button', { name: 'Scrivi un’azione vostra' }).click()
  await page.getByLabel('Che cosa volete fare?').fill('Sala per i compiti')
  await page.getByLabel('A quale area appartiene?').selectOption('Servizi e welfare aziendale')
  await expectAccessible(page, 'writing an action')
  await page.getByRole('button', { name: 'Apri la sua scheda' }).click()
  await expect(title(page)).toHaveText('Sala per i compiti')
  await page.getByLabel('Descrizione').fill('Due pomeriggi la settimana, per i figli di chi lavora qui.')
  await saved(page)

  await goTo(page, '/piano/quadranti')
  const choice = page.getByLabel('Quadrante di «Sala per i compiti»')
  await choice.selectOption('In rete con altri')
  await expect(choice).toBeFocused()
  await expect(page.getByRole('region', { name: 'In rete con altri' })).toContainText('Sala per i compiti')
  await expect(page.getByText('«Sala per i compiti» ora è in «In rete con altri».')).toBeAttached()
  await saved(page)
  await page.reload()
  await page.getByRole('link', { name: /Sala per i compiti$/ }).click()
  await expect(page.getByLabel('Descrizione')).toHaveValue(/^Due pomeriggi/)

  await page.getByRole('button', { name: 'Togli questa azione' }).click()
  const dialog = page.getByRole('dialog', { name: 'Togliere «Sala per i compiti»?' })
  await expectAccessible(page, 'about to take an action away')
  await dialog.getByRole('button', { name: 'Togli questa azione' }).click()
  await expect(title(page)).toHaveText('Il vostro piano')
  await expect(page.getByRole('link', { name: /Sala per i compiti$/ })).toHaveCount(0)
  await page.getByRole('main').getByRole('button', { name: 'Annulla' }).click()
  await expect(page.getByRole('link', { name: /Sala per i compiti$/ })).toBeFocused()
  await page.getByRole('link', { name: /Sala per i compiti$/ }).click()
  await expect(page.getByLabel('Descrizione')).toHaveValue(/^Due pomeriggi/)
})

test('budget, reviews and approval are kept', async ({ page }) => {
  await openExample(page, example)
  await openPlan(page)
  const nav = page.getByRole('navigation', { name: 'Il piano' })

  await nav.getByRole('link', { name: 'Budget' }).click()
  await expectFocusOnTitle(page, 'Il budget')
  await page.getByLabel(/^Costo medio di un’ora/).fill('27,50')
  await page.getByLabel(/^Spesa esterna possibile/).fill('1.000')
  await expect(page.getByText(/^Nel 1° anno la spesa esterna .*più di 1\.000 €, che avete indicato/)).toBeVisible()
  await expect(
    page.getByRole('table', { name: 'Quanto in tutto' }).getByRole('columnheader', { name: 'Valore delle ore' }),
  ).toBeVisible()

  await nav.getByRole('link', { name: 'Andamento' }).click()
  await expectFocusOnTitle(page, 'Come sta andando')
  await page.getByRole('link', { name: '6 mesi' }).click()
  await expect(page.getByRole('heading', { name: /^La verifica a 6 mesi/ })).toBeFocused()
  await page.getByLabel('Fatta il').fill('2027-06-28')
  await page.getByLabel('Che cosa si è visto, in generale').fill('I turni sono usciti in tempo.')
  const entry = page.getByRole('listitem').filter({ hasText: turns })
  await entry.getByText(turns).click()
  await entry.getByLabel('A che punto è').selectOption('Sospesa')
  await expect(entry.getByText(/^Un’azione sospesa chiede un motivo/)).toBeVisible()
  await entry.getByLabel('Perché è sospesa').fill('Manca il programma')
  await entry.getByLabel('Quanto è fatto, in percento').fill('40')
  await saved(page)

  await nav.getByRole('link', { name: 'Approvazione' }).click()
  await expectFocusOnTitle(page, 'L’approvazione')
  await page.getByLabel('Approvato il').fill('2027-01-15')
  await page.getByRole('button', { name: 'Aggiungi un parere' }).click()
  await expect(page.getByLabel('Di chi')).toBeFocused()
  await page.keyboard.type('RSU')
  await page.getByLabel('Parere', { exact: true }).selectOption('Favorevole con osservazioni')
  await saved(page)

  await page.reload()
  await expect(page.getByLabel('Approvato il')).toHaveValue('2027-01-15')
  await expect(page.getByLabel('Di chi')).toHaveValue('RSU')
  await goTo(page, '/piano/andamento/6')
  await expect(page.getByLabel('Fatta il')).toHaveValue('2027-06-28')
  await expect(entry).toContainText('Sospesa, 40%')
  await expect(page.getByRole('table', { name: 'Il piano a 6 e 12 mesi' })).toContainText(/A 6 mesi\s*0\s*0\s*0\s*1/)
  await goTo(page, '/piano/budget')
  await expect(page.getByLabel(/^Costo medio di un’ora/)).toHaveValue('27,5')
})

test('every screen of the workshop holds for whoever uses it in another way', async ({ page }) => {
  await openExample(page, example)
  await openSheet(page)
  await page.getByLabel(/^Titolo/).fill('Turni detti un mese prima')
  await expectAccessible(page, 'what and why')
  const shown: [string, () => Promise<unknown>][] = [
    ['Chi', async () => {}],
    [
      'Quando e passi',
      async () => {
        await page.getByLabel('Mesi').first().fill('uno')
        await page.getByRole('button', { name: 'Aggiungi una tappa' }).click()
        await page.getByRole('button', { name: about('Togli', 'Tappa 2') }).click()
      },
    ],
    [
      'Ore e spesa',
      async () => {
        await page.getByLabel(/^Ore nel primo anno/).fill('quaranta')
        await page.getByRole('button', { name: 'Aggiungi una spesa' }).click()
      },
    ],
    [
      'Indicatori',
      async () => {
        await page
          .getByRole('button', { name: /^Togli ?: / })
          .first()
          .click()
        await page.getByText('Valori e fonte').first().click()
        await page.getByText('Aggiungi dalla libreria').click()
        await page.getByText('Scrivi un indicatore vostro').click()
      },
    ],
    ['Attenzioni e note', async () => {}],
  ]
  for (const [name, prepare] of shown)
    await test.step(name, async () => {
      await openPart(page, name)
      await prepare()
      await expectAccessible(page, name)
    })
  await goTo(page, '/piano/quadranti')
  await expectAccessible(page, 'the board')
  await page.getByRole('button', { name: 'Mostra come tabella' }).click()
  await expectAccessible(page, 'the timeline as a table')
  await goTo(page, '/piano/budget')
  await page.getByLabel(/^Costo medio di un’ora/).fill('30')
  await page.getByLabel(/^Spesa esterna possibile/).fill('cento')
  await expectAccessible(page, 'the budget')
  await goTo(page, '/piano/andamento/12')
  for (const summary of await page.locator('.review-actions summary').all()) await summary.click()
  await page.getByLabel('A che punto è').first().selectOption('Sospesa')
  await expectAccessible(page, 'a review')
  await goTo(page, '/piano/approvazione')
  await page.getByRole('button', { name: 'Aggiungi un parere' }).click()
  await expectAccessible(page, 'the approval')
})

test('a sheet without ever touching the mouse', async ({ page }) => {
  const press = (key: string) => page.keyboard.press(key)
  await openExample(page, example)
  await openPlan(page)
  await tabTo(page, page.getByRole('link', { name: about('Modifica', turns) }))
  await press('Enter')
  await expectFocusOnTitle(page, turns)
  await tabTo(page, parts(page).getByRole('link', { name: 'Quando e passi' }))
  await press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Quando e passi' })).toBeFocused()
  const down = page.getByRole('button', { name: about('Giù', 'Tappa 1') })
  const first = await page.getByLabel('Che cosa si fa').first().inputValue()
  await tabTo(page, down)
  await press('Enter')
  await expect(page.getByLabel('Che cosa si fa').nth(1)).toHaveValue(first)
  await expect(page.getByRole('button', { name: about('Giù', 'Tappa 2') })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Aggiungi una tappa' }))
  await press('Enter')
  await expect(page.getByLabel('Che cosa si fa').last()).toBeFocused()
  await page.keyboard.type('Dirlo a tutti')
  await tabTo(page, page.getByRole('link', { name: 'Avanti: Ore e spesa' }))
  await press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Ore e spesa' })).toBeFocused()
  await tabTo(page, page.getByLabel(/^Ore nel primo anno/))
  await page.keyboard.type('40')
  await saved(page)
  await tabTo(page, page.getByRole('link', { name: 'Il piano', exact: true }), 'Shift+Tab')
  await press('Enter')
  await expect(page.getByRole('link', { name: about('Modifica', turns) })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Quadranti' }), 'Shift+Tab')
  await press('Enter')
  const choice = page.getByLabel(`Quadrante di «${turns}»`)
  await tabTo(page, choice)
  await press('ArrowDown')
  await expect(page.getByRole('region', { name: 'In rete con altri' })).toContainText(turns)
  await expect(choice).toBeFocused()
})
