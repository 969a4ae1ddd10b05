import type { BrowserContext, Page } from '@playwright/test'
import { expectAccessible as expectAccessibleInFront } from './support/accessibility'
import { expect, test } from './support/journey'
import { openExample, saveCopy, saved, startOrganisation, title } from './support/organisations'

const example = 'Casa di riposo, 180 persone'
const rotas = 'Con quanto anticipo chi lavora da voi conosce i propri turni?'
const swap = 'Chi lavora a turni può scambiarli con un collega?'

/** What is behind another window is not drawn, and its colours never finish changing. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.bringToFront()
  await expectAccessibleInFront(page, state)
}

async function goToPlace(page: Page, place: string): Promise<void> {
  const organisation = /^[^#]*#\/o\/[^/]+/.exec(page.url())?.[0]
  await page.goto(`${organisation}${place}`)
}

/** Three roles around a table, the question about rotas before them. */
async function beginMeeting(page: Page): Promise<void> {
  await openExample(page, example)
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).click()
  for (const [role, group] of [
    ['Direzione', 'management'],
    ['RSU', 'workers'],
    ['Consulente', 'others'],
  ] as const) {
    await page.getByLabel('Ruolo').fill(role)
    await page.getByLabel('Per chi parla').selectOption(group)
    await page.getByRole('button', { name: 'Aggiungi un ruolo' }).click()
  }
  await page.getByRole('button', { name: 'Comincia l’incontro' }).click()
  await jump(page, 'anticipo turni', rotas)
}

async function jump(page: Page, words: string, question: string): Promise<void> {
  await page.getByLabel('Vai a una domanda').fill(words)
  await page.getByLabel('Vai a una domanda').press('Enter')
  await expect(title(page)).toHaveText(question)
}

async function openProjector(page: Page, context: BrowserContext): Promise<Page> {
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Apri la finestra del proiettore' }).click(),
  ])
  return projector
}

test('two windows follow each other, and reloading either loses nothing', async ({ page, context }) => {
  await beginMeeting(page)
  const projector = await openProjector(page, context)
  await expect(title(projector)).toHaveText(rotas)
  await expect(page.getByText('Sul proiettore: questa domanda')).toBeVisible()

  await test.step('keys answer, park and go on; the projector shows neither', async () => {
    await page.keyboard.press('4')
    await page.getByLabel('Perché', { exact: true }).fill('Visto il calendario di ottobre')
    await title(page).click()
    await page.keyboard.press('p')
    await page.keyboard.press('a')
    await page.keyboard.type('Un appunto segreto')
    await expect(page.getByLabel(/^Appunti/)).toHaveValue(/Un appunto segreto/)
    await title(page).click()
    await page.keyboard.press('ArrowRight')
    await expect(title(projector)).toHaveText(swap)
    const seen = await projector.locator('body').innerText()
    for (const hidden of ['Residenza', 'segreto', 'su 100', 'Scelta', 'ottobre']) expect(seen).not.toContain(hidden)
  })

  await test.step('the projector is loaded again, then the other window', async () => {
    await projector.reload()
    await expect(title(projector)).toHaveText(swap)
    await saved(page)
    await page.reload()
    await expect(title(page)).toHaveText(swap)
    await expect(page.getByText('Sul proiettore: questa domanda')).toBeVisible()
    await expect(page.getByRole('button', { name: rotas })).toBeVisible()
    await expect(page.getByText('1 risposta decisa a verbale.')).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(title(projector)).toHaveText(rotas)
    await expect(page.getByRole('radio', { name: /28 giorni/ })).toBeChecked()
  })

  await test.step('a score is shown only when it is revealed', async () => {
    await expect(page.getByRole('img', { name: /su 100/ })).toHaveCount(0)
    await page.keyboard.press('r')
    await expect(projector.getByRole('img', { name: /su 100/ })).toBeVisible()
    await page.keyboard.press('r')
    await expect(title(projector)).toHaveText(rotas)
    await page.getByRole('button', { name: 'Oscura' }).click()
    await expect(projector.getByText(rotas)).toHaveCount(0)
    await page.getByRole('button', { name: 'Mostra la domanda' }).click()
    await expect(title(projector)).toHaveText(rotas)
  })

  await test.step('a projector that is closed is known to be closed, and opens where the room is', async () => {
    await projector.close()
    await expect(page.getByText('Il proiettore non è aperto')).toBeVisible()
    const again = await openProjector(page, context)
    await expect(title(again)).toHaveText(rotas)
  })
})

test('where a second window is blocked, one window does for both', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await beginMeeting(page)
  await page.getByRole('button', { name: 'Apri la finestra del proiettore' }).click()
  await expect(page.getByText(/Il browser ha bloccato la seconda finestra/)).toBeVisible()
  await page.getByRole('button', { name: 'Mostra al proiettore' }).click()
  const face = page.getByRole('dialog', { name: 'Proiettore' })
  await expect(face.getByRole('heading', { name: rotas })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(face.getByRole('heading', { name: swap })).toBeVisible()
  await face.getByRole('button', { name: 'Torna alla regia' }).click()
  await expect(title(page)).toHaveText(swap)
})

test('a ballot goes round, the groups are far apart, and the document says what was decided', async ({ page }) => {
  await beginMeeting(page)
  await page.getByText('Voto della sala').click()
  await page.getByRole('button', { name: 'Apri l’urna' }).click()
  const urn = page.getByRole('dialog')
  const vote = async (group: string, place: number) => {
    await urn.getByRole('button', { name: 'Tocca a me' }).click()
    await urn.getByRole('radio').nth(place).check()
    await urn.getByRole('radio', { name: group }).check()
    await urn.getByRole('button', { name: 'Metti nell’urna' }).click()
  }
  for (let voter = 0; voter < 5; voter += 1) await vote('Direzione e responsabili', 2)
  for (let voter = 0; voter < 2; voter += 1) await vote('Rappresentanza di chi lavora', 0)

  await test.step('the window falls: the box is as it was', async () => {
    await expect(urn.getByText(/Hanno votato in 7/)).toBeVisible()
    await page.waitForTimeout(700)
    await page.reload()
    await page.getByRole('button', { name: 'Riprendi l’urna (7 voti)' }).click()
  })
  for (let voter = 0; voter < 3; voter += 1) await vote('Rappresentanza di chi lavora', 0)
  await urn.getByRole('button', { name: 'Chiudi l’urna e conta' }).click()
  await expect(page.getByText('Urna: 10 voti. La sala è divisa: dalla frase 1 alla 3.')).toBeVisible()
  await expect(page.getByText(/La direzione sta sulla frase 3/)).toBeVisible()

  await title(page).click()
  await page.keyboard.press('1')
  await page.getByLabel('Deciso da').fill('Direzione e RSU insieme')
  await page.getByLabel('Perché', { exact: true }).fill('Ottobre è stato cambiato due volte')
  await page.getByLabel('Altra decisione').fill('Il calendario esce il 20 del mese')
  await page.getByRole('button', { name: 'Metti a verbale' }).click()
  await saved(page)
  const { meetings } = JSON.parse((await saveCopy(page)).text)
  expect(JSON.stringify(meetings)).toContain('Ottobre è stato cambiato due volte')

  await page.getByRole('button', { name: 'Chiudi l’incontro' }).click()
  await page.getByRole('link', { name: 'Vai al documento' }).click()
  const minutes = page.getByRole('heading', { name: /^Decisioni prese il/ })
  await expect(minutes.first()).toBeVisible({ timeout: 60_000 })
  for (const words of ['Direzione e RSU insieme', 'Il calendario esce il 20 del mese', 'Punti da discutere'])
    await expect(page.getByText(words).first()).toBeAttached()
})

test('both windows can be used by everybody', async ({ page, context }) => {
  await beginMeeting(page)
  const projector = await openProjector(page, context)
  await expect(title(projector)).toHaveText(rotas)
  await expectAccessible(projector, 'projector, a question')
  await page.keyboard.press('2')
  await page.keyboard.press('p')
  await page.getByText('Voto della sala').click()
  await page.getByText('Tasti della regia').click()
  await expectAccessible(page, 'the consultant’s window')
  await page.keyboard.press('r')
  await expect(projector.getByRole('img', { name: /su 100/ })).toBeVisible()
  await expectAccessible(projector, 'projector, a result')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Apri l’urna' }).click()
  await expectAccessible(page, 'the ballot box')
  await page.getByRole('button', { name: 'Tocca a me' }).click()
  await expectAccessible(page, 'a vote')
  await page.getByRole('dialog').getByRole('radio').first().check()
  await page.getByRole('dialog').getByRole('radio', { name: 'Altri' }).check()
  await page.getByRole('button', { name: 'Metti nell’urna' }).click()
  await page.getByRole('button', { name: 'Chiudi l’urna e conta' }).click()
  await expect(page.getByText(/I voti sono meno di 5/)).toBeVisible()
  for (const place of ['che-cosa-portare', 'questionario', 'trascrizione', 'confronto']) {
    await goToPlace(page, `/incontro/${place}`)
    await expect(title(page)).not.toHaveText(rotas)
    await expectAccessible(page, place)
  }
})

test('a copy filled in by others: only what is far apart, decided with a reason', async ({ page }) => {
  await openExample(page, example)
  const { text } = await saveCopy(page)
  const other = JSON.parse(text)
  other.answers['anticipo-turni'] = { state: 'given', value: 'monitorata' }
  other.answers.persone = { state: 'unknown' }
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).click()
  await page.getByRole('button', { name: 'Comincia l’incontro' }).click()
  await page.getByRole('link', { name: 'Confronta con un’altra copia' }).click()
  const choose = async (content: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Scegli/ }).click()
    await (await chooser).setFiles({ name: 'rsu.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  await choose('{"un": "altro programma"}')
  await expect(page.getByText(/Il file non si legge/)).toBeVisible()
  await choose(JSON.stringify(other))
  await expect(page.getByText('1 differenza da decidere.')).toBeVisible()
  await expect(page.getByRole('region', { name: rotas })).toBeVisible()
  await page.getByRole('button', { name: 'Metti a verbale' }).click()
  await expect(page.getByText('Scrivere perché: entra nel verbale')).toBeVisible()
  await page.getByRole('radio', { name: /L’altra copia/ }).check()
  await page.getByLabel('Perché').fill('Il calendario nuovo vale da settembre')
  await page.getByRole('button', { name: 'Metti a verbale' }).click()
  await expect(page.getByText('Tutte le differenze sono decise.')).toBeVisible()
  const { answers, meetings } = JSON.parse((await saveCopy(page)).text)
  expect(answers['anticipo-turni'].value).toBe('monitorata')
  expect(answers.persone.value).toBe(180)
  expect(JSON.stringify(meetings)).toContain('Il calendario nuovo vale da settembre')
})

test('from paper to screen with keys alone', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await goToPlace(page, '/incontro/trascrizione')
  await page.getByRole('textbox').first().focus()
  await page.keyboard.press('1')
  const boxes = page.getByRole('textbox')
  await expect(boxes.first()).toHaveValue('1')
  const second = boxes.nth(1)
  await expect(second).toBeFocused()
  await page.keyboard.type('manif')
  await page.keyboard.press('Enter')
  await expect(second).toHaveValue('1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('n')
  await page.keyboard.press('ArrowUp')
  await expect(second).toHaveValue('N')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  await page.keyboard.press('Enter')
  await expect(second).toHaveValue('')
  await saved(page)
  expect(Object.keys(JSON.parse((await saveCopy(page)).text).answers)).toHaveLength(1)
})
