import type { Download, Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { answer, goToList, openSection, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openExample, openFile, readDownload, saved, startOrganisation, title } from './support/organisations'
import { microOrganisation } from './support/projectFiles'

const passphrase = 'cavallo lampada 🔑 nuvola'
const people = 'Quante persone lavorano da voi?'

async function more(page: Page, organisation: string, command: string): Promise<void> {
  const card = page.getByRole('article', { name: organisation, exact: true })
  await card.getByText('Altro', { exact: false }).first().click()
  await card.getByRole('button', { name: `${command} (${organisation})` }).click()
}

async function protectWith(page: Page, command: () => Promise<void>): Promise<{ name: string; text: string }> {
  await command()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Frase segreta', { exact: true }).fill(passphrase)
  await expect(dialog.getByText('Buona: molto difficile da indovinare.')).toBeVisible()
  await dialog.getByLabel('La stessa frase, un’altra volta').fill(passphrase)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Salva la copia protetta' }).click()
  const file = await textOf(await download)
  await expect(dialog).toHaveCount(0)
  return file
}

async function textOf(download: Download): Promise<{ name: string; text: string }> {
  const { name, bytes } = await readDownload(download)
  return { name, text: Buffer.from(bytes).toString('utf8') }
}

async function anOrganisation(page: Page, name: string): Promise<void> {
  await startOrganisation(page, name)
  await openSection(page, 'Persone')
  await answer(page, people, 6)
  await writeNote(page, people, 'Una è in congedo')
  await saved(page)
  await goToList(page)
  await goHome(page)
}

test('a protected copy opens only with its passphrase, and nothing changes until then', async ({ page }) => {
  await anOrganisation(page, 'Studio Verdi')
  await more(page, 'Studio Verdi', 'Salva una copia protetta')
  const dialog = page.getByRole('dialog', { name: 'Una copia protetta di «Studio Verdi»' })
  await dialog.getByLabel('Frase segreta', { exact: true }).fill('ciao')
  await dialog.getByRole('button', { name: 'Salva la copia protetta' }).click()
  await expect(dialog.getByText('Scrivere una frase di almeno 8 caratteri')).toBeVisible()
  await dialog.getByLabel('Frase segreta', { exact: true }).fill(passphrase)
  await dialog.getByLabel('La stessa frase, un’altra volta').fill('cavallo lampada')
  await dialog.getByRole('button', { name: 'Salva la copia protetta' }).click()
  await expect(dialog.getByText('le due non sono uguali')).toBeVisible()
  await expectAccessible(page, 'protect dialog')
  await dialog.getByRole('button', { name: 'Non salvare' }).click()

  const file = await protectWith(page, () => more(page, 'Studio Verdi', 'Salva una copia protetta'))
  expect(file.name).toMatch(/^conciliazione-studio-verdi-.*-protetta\.json$/)
  expect(file.text).not.toContain('Verdi')
  expect(file.text).not.toContain('congedo')
  await expect(page.getByRole('article', { name: 'Studio Verdi' })).toContainText(/Copia\s*oggi/)

  await openFile(page, file)
  const locked = page.getByRole('dialog', { name: 'Questo file è protetto' })
  await locked.getByLabel('Frase segreta', { exact: true }).fill('cavallo lampada nuvola')
  await locked.getByRole('button', { name: 'Apri il file' }).click()
  await expect(locked.getByText(/Con questa frase il file non si apre/)).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expectAccessible(page, 'wrong passphrase')
  await locked.getByLabel('Frase segreta', { exact: true }).fill(passphrase)
  await locked.getByRole('button', { name: 'Apri il file' }).click()
  await expect(title(page)).toHaveText('La valutazione')
  await openSection(page, 'Persone')
  await expect(page.getByRole('textbox', { name: /^Nota alla domanda/ }).first()).toHaveValue('Una è in congedo')
  for (const [what, told] of [
    [file.text.slice(0, file.text.length / 2), 'è incompleto o è cambiato lungo la strada'],
    [file.text.replace(/"sealed": ".{4}/, '"sealed": "AAAA'), 'è incompleto o è cambiato lungo la strada'],
    [file.text.replace('"formatVersion": 1', '"formatVersion": 9'), 'una versione più recente di questo strumento'],
  ] as const) {
    await goHome(page)
    await openFile(page, { name: file.name, text: what })
    await expect(page.getByRole('main')).toContainText(told)
  }
  expect(await everythingStored(page)).not.toContain(passphrase.slice(0, 7))
})

test('all the organisations go to one protected file and come back as each is decided', async ({ page }) => {
  await anOrganisation(page, 'Studio Verdi')
  await openExample(page, 'Officina meccanica, 35 persone')
  await goHome(page)
  const file = await protectWith(page, () => page.getByRole('button', { name: 'Salva tutte, protette' }).click())
  expect(file.name).toMatch(/^conciliazione-tutte-\d{4}-\d\d-\d\d-protetta\.json$/)
  await expect(page.getByText('Il file con tutte le organizzazioni è stato scaricato.')).toBeVisible()

  await page.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await openSection(page, 'Persone')
  await answer(page, people, 9)
  await saved(page)
  await goToList(page)
  await goHome(page)
  const example = page.getByRole('article').filter({ hasText: 'Officina' })
  await example.getByRole('button', { name: /^Elimina/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Elimina/ })
    .click()
  await expect(page.getByRole('article')).toHaveCount(1)

  await openFile(page, file)
  const locked = page.getByRole('dialog', { name: 'Questo file è protetto' })
  await locked.getByLabel('Frase segreta', { exact: true }).fill(passphrase)
  await locked.getByRole('button', { name: 'Apri il file' }).click()
  await expect(title(page)).toHaveText('Riapri le organizzazioni')
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row('Studio Verdi')).toContainText('Meno recente di quella che è qui')
  await expect(row('Officina')).toContainText('Nuova: qui non c’è')
  await expect(page.getByText('Con queste scelte se ne aggiunge una.')).toBeVisible()
  await expectAccessible(page, 'restore screen')
  await page.getByLabel('Che cosa fare di «Studio Verdi»').selectOption('Tieni tutte e due')
  await page.getByRole('button', { name: 'Riapri le organizzazioni scelte' }).click()
  await expect(page.getByText('2 organizzazioni riaperte dal file.')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Studio Verdi' })).toHaveCount(2)
  await expect(page.getByRole('article')).toHaveCount(3)
})

test('many organisations are searched, ordered, tagged, archived, duplicated, deleted and taken back', async ({
  page,
}) => {
  await anOrganisation(page, 'Studio Verdi')
  await more(page, 'Studio Verdi', 'Etichette')
  await page.getByRole('dialog').getByLabel('Etichette').fill('Busto Arsizio, rinnovo 2027')
  await page.getByRole('button', { name: 'Salva le etichette' }).click()
  await expect(page.getByRole('article', { name: 'Studio Verdi' })).toContainText('rinnovo 2027')
  await more(page, 'Studio Verdi', 'Duplica')
  await expect(page.getByRole('article', { name: 'Studio Verdi (copia)' })).toBeVisible()
  await openFile(page, microOrganisation({ organisation: 'Alba Caffè' }))
  await expect(title(page)).toHaveText('La valutazione')
  await goHome(page)
  await page.getByLabel('Ordina per').selectOption('Nome')
  const names = () => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()
  await expect.poll(names).toEqual(['Alba Caffè', 'Studio Verdi', 'Studio Verdi (copia)'])
  await page.getByLabel('Cerca per nome o etichetta').fill('caffe')
  await expect.poll(names).toEqual(['Alba Caffè'])
  await page.getByLabel('Cerca per nome o etichetta').fill('rinnovo')
  await expect.poll(names).toEqual(['Studio Verdi', 'Studio Verdi (copia)'])
  await page.getByLabel('Cerca per nome o etichetta').fill('')
  await more(page, 'Studio Verdi (copia)', 'Archivia')
  await expect.poll(names).toEqual(['Alba Caffè', 'Studio Verdi'])
  await page.getByLabel('Mostra anche le archiviate (1)').check()
  await expect.poll(names).toHaveLength(3)
  await expectAccessible(page, 'list with tools')

  await page.getByRole('button', { name: 'Elimina Alba Caffè' }).click()
  await page.getByRole('button', { name: 'Elimina «Alba Caffè»' }).click()
  await expect.poll(names).toHaveLength(2)
  await page.getByRole('button', { name: 'Annulla', exact: true }).click()
  await expect.poll(names).toHaveLength(3)
  await page.reload()
  await expect(page.getByRole('article', { name: 'Alba Caffè' })).toBeVisible()
})

test('a client that is closed and forgotten leaves nothing in the browser', async ({ page, context }) => {
  await anOrganisation(page, 'Zeffirelli Ricami')
  await page.getByRole('link', { name: 'Continua: Zeffirelli Ricami' }).click()
  await page.getByRole('link', { name: 'Prima e dopo' }).click()
  await page.getByLabel('Nome della fotografia').fill('Prima di Carnevale')
  await page.getByRole('button', { name: 'Scatta la fotografia di oggi' }).click()
  await saved(page)
  await goHome(page)
  /** Levels are worked out, and kept, once the list is there. */
  await expect.poll(() => everythingStored(page)).toContain('glance:')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('link', { name: 'Continua: Zeffirelli Ricami' }).click()
  await openSection(other, 'Persone')
  await other.getByLabel(people).first().fill('6x')
  await other.getByLabel(people).first().blur()
  const traces = ['Zeffirelli', 'in congedo', 'Carnevale', '6x']
  const before = (await everythingStored(page)) + (await everythingStored(other))
  for (const trace of traces) expect(before).toContain(trace)
  const id = /"id":"([0-9a-f-]{36})"/.exec(await everythingStored(page))?.[1] ?? 'none'

  await more(page, 'Zeffirelli Ricami', 'Chiudi e dimentica')
  const dialog = page.getByRole('dialog', { name: 'Chiudere e dimenticare «Zeffirelli Ricami»?' })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Salva una copia', exact: true }).click()
  expect((await textOf(await download)).text).toContain('Zeffirelli')
  await expectAccessible(page, 'forget dialog')
  await dialog.getByRole('button', { name: 'Chiudi e dimentica' }).click()
  await expect(page.getByText('Di «Zeffirelli Ricami» in questo browser non resta nulla.')).toBeVisible()
  await expect(other.getByText('«Zeffirelli Ricami» è stata eliminata da un’altra scheda del browser.')).toBeVisible()
  for (const tab of [page, other]) {
    const left = await everythingStored(tab)
    for (const trace of [...traces, id]) expect(left).not.toContain(trace)
    expect(left).not.toMatch(/(project|line|glance|original):/)
  }
})

test('a snapshot, a new round with answers to confirm, and an honest before and after', async ({ page }) => {
  await openExample(page, 'Officina meccanica, 35 persone')
  await page.getByRole('link', { name: 'Prima e dopo' }).click()
  await expect(title(page)).toHaveText('Prima e dopo')
  await page.getByRole('button', { name: 'Comincia un nuovo giro' }).click()
  await expect(page.getByText(/^\d+ risposte vengono dal giro precedente/)).toBeVisible()
  await expect(page.getByText('Nessuna risposta è cambiata.')).toBeVisible()
  await expectAccessible(page, 'before and after')
  await page.getByRole('link', { name: 'La valutazione' }).first().click()
  await openSection(page, 'Tempi di lavoro e flessibilità oraria')
  const hours = page.getByRole('group', { name: /a che ora entrare e uscire/ })
  await expect(hours.getByText('Risposta del giro precedente, da confermare.')).toBeVisible()
  await expectAccessible(page, 'a page with answers to confirm')
  await hours.getByRole('radio').nth(3).check()
  await expect(hours.getByText('Risposta del giro precedente, da confermare.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Confermo tutte le risposte di questa pagina' }).click()
  await expect(page.getByText('Risposta del giro precedente, da confermare.')).toHaveCount(0)
  /** So many answers wait to be confirmed that a copy is asked for. */
  await expect(page.getByText('Nessuna copia: salvarne una')).toBeVisible()
  await goToList(page)
  await page.getByRole('link', { name: 'Prima e dopo' }).click()
  await expect(page.getByRole('heading', { name: 'Risposte migliorate (1)' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Risposte migliorate (1)' })).toBeVisible()

  await page.getByLabel('Nome della fotografia').fill('Dopo la riunione')
  await page.getByRole('button', { name: 'Scatta la fotografia di oggi' }).click()
  await expect(page.getByText('Nessuna risposta è cambiata.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Prima', exact: true }).selectOption({ index: 1 })
  await page.getByRole('combobox', { name: 'Dopo', exact: true }).selectOption('Dopo la riunione')
  await expect(page.getByRole('columnheader', { name: 'Dopo la riunione' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Risposte migliorate (1)' })).toBeVisible()
  await expectAccessible(page, 'two snapshots side by side')
})

test('after new questions, says what changed and offers the untouched original first', async ({ page }) => {
  await anOrganisation(page, 'Studio Verdi')
  /** As an older app would have left it: another version of the questions, and one that is no longer asked. */
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('conciliazione-20-20')
      request.onsuccess = () => resolve(request.result)
    })
    const store = database.transaction('projects', 'readwrite').objectStore('projects')
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const request = store.getAllKeys()
      request.onsuccess = () => resolve(request.result)
    })
    const key = keys.find((key) => String(key).startsWith('project:')) as string
    await new Promise((resolve) => {
      const request = store.get(key)
      request.onsuccess = () => {
        const { seal: _, ...record } = request.result
        record.project.content.version = '2020.1.0'
        record.project.answers.dismessa = { state: 'given', value: 'si' }
        store.put(record, key).onsuccess = resolve
      }
    })
    database.close()
  })
  await page.reload()
  await page.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await page.getByRole('link', { name: 'Che cosa è cambiato' }).click()
  await expect(title(page)).toHaveText('Che cosa è cambiato nelle domande')
  await expect(page.getByText('dismessa: la domanda non c’è più')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Scarica l’originale' }).click()
  expect(JSON.parse((await textOf(await download)).text)).toMatchObject({
    content: { version: '2020.1.0' },
    answers: { dismessa: { value: 'si' } },
  })
  await expectAccessible(page, 'what changed')
  await page.reload()
  await page.getByRole('button', { name: 'Ho visto: non serve più l’originale' }).click()
  await expect(title(page)).toHaveText('La valutazione')
  expect(await everythingStored(page)).not.toContain('original:')
})

/** All that any page of this origin can find: every database and key, every cache with what is in it, cookies, files. */
async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.name]
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name)
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name as string)
        request.onsuccess = () => resolve(request.result)
      })
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store)
        for (const request of [all.getAll(), all.getAllKeys()])
          found.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request))?.text())
    }
    return JSON.stringify(found)
  })
}
