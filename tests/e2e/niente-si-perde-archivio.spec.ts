import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answer, openSection, question, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openExample, saved, startOrganisation, title } from './support/organisations'
import { fixedHours, hours, recovery, section, spokenRecovery } from './support/workingTime'

/** The time in which what is answered is written, in milliseconds. */
const soonWritten = 500

/** To the list and in again, without leaving the page: what is in memory only is still there. */
async function comeBack(page: Page) {
  await page.getByRole('link', { name: 'Conciliazione 20.20' }).click()
  await page.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await openSection(page, section)
}

/** What «Scarica il file» hands over, beside «Non salvato». */
async function offeredFile(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('banner').getByRole('button', { name: 'Scarica il file' }).click()
  return JSON.parse(await readFile(await (await download).path(), 'utf8'))
}

test('with no space left it is said at once and work goes on; saving starts again with the space', async ({
  page,
  context,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '')
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, section)
  await answer(page, hours, fixedHours)
  await page.waitForTimeout(soonWritten)
  await saved(page)
  await page.evaluate(fillUp)

  await answer(page, recovery, spokenRecovery)
  await expect(page.getByText('Non salvato: spazio pieno.')).toBeVisible({ timeout: 5_000 })
  await expect(page.getByText(/^Lo spazio del browser è pieno: si può lavorare/)).toBeVisible()
  await writeNote(page, recovery, 'anche il sabato')
  /** Closing now would lose it: the browser asks. */
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).dismiss()
  const file = await offeredFile(page)
  expect(Object.keys(file.answers)).toEqual(['orario-flessibile', 'recupero-ore'])
  expect(file.notes).toEqual({ 'recupero-ore': 'anche il sabato' })
  await comeBack(page)
  await expect(question(page, recovery).getByRole('radio', { name: spokenRecovery })).toBeChecked()

  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  await saved(page)
  await expect(page.getByText(/^Lo spazio del browser è pieno/)).toBeHidden()
  await page.reload()
  await expect(question(page, recovery).getByRole('radio', { name: spokenRecovery })).toBeChecked()
  await expect(question(page, recovery).getByRole('textbox')).toHaveValue('anche il sabato')
})

/** Runs in the page: as when another page of the same site takes all the space there is. */
async function fillUp() {
  const open = indexedDB.open('altro')
  await new Promise((resolve) => {
    open.onupgradeneeded = () => open.result.createObjectStore('altro')
    open.onsuccess = resolve
  })
  const put = (key: string, length: number) =>
    new Promise<boolean>((resolve) => {
      const bytes = crypto.getRandomValues(new Uint8Array(Math.min(length, 65_536)))
      const transaction = open.result.transaction('altro', 'readwrite')
      transaction.objectStore('altro').put(bytes, key)
      transaction.oncomplete = () => resolve(true)
      transaction.onabort = () => resolve(false)
    })
  for (let length = 65_536, key = 0; length >= 16; key += 1) if (!(await put(`${key}`, length))) length /= 2
}

const blocked: Record<string, () => void> = {
  'throws, as where the data of sites are blocked': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  },
  'is not there': () => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
  },
  'fails, as in some private windows': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest
      Object.defineProperty(request, 'error', { value: new DOMException('no', 'InvalidStateError') })
      setTimeout(() => request.onerror?.(new Event('error')))
      return request
    }
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
}

for (const [how, block] of Object.entries(blocked)) {
  test(`where the storage ${how} it is said at once, work goes on and the file is offered`, async ({ page }) => {
    await page.addInitScript(block)
    await page.goto('./')
    await expect(page.getByText(/^Questo browser non conserva i dati: /)).toBeVisible()
    await startOrganisation(page, 'Studio Verdi')
    await expect(page.getByText('Non salvato: questo browser non conserva i dati.')).toBeVisible()
    await openSection(page, section)
    await answer(page, hours, fixedHours)
    await comeBack(page)
    await expect(question(page, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
    const file = await offeredFile(page)
    expect(file.organisation).toBe('Studio Verdi')
    expect(Object.keys(file.answers)).toEqual(['orario-flessibile'])
  })
}

const spoilt: Record<string, (project: Record<string, unknown>) => unknown> = {
  'holds things of the wrong kind': (project) => ({ ...project, answers: 3, notes: [null], choices: 'nessuna' }),
  'is cut': ({ format, formatVersion, id, organisation }) => ({ format, formatVersion, id, organisation }),
  'is a string': (project) => JSON.stringify(project).slice(0, 200),
  'is nothing': () => null,
}

for (const [how, spoil] of Object.entries(spoilt)) {
  test(`an organisation whose record ${how} is said not to open, can be downloaded, and spoils no other`, async ({
    page,
  }) => {
    await openExample(page, 'Officina meccanica, 35 persone')
    await startOrganisation(page, 'Studio Verdi')
    const address = page.url()
    const id = /#\/o\/([^/?]+)/.exec(address)?.[1] ?? ''
    await openSection(page, section)
    await answer(page, hours, fixedHours)
    await page.waitForTimeout(soonWritten)
    await goHome(page)
    /** All that the list shows is known: nothing but a look at the record itself can tell. */
    await expect.poll(() => readStored(page, `glance:${id}`)).toBeTruthy()
    const record = (await readStored(page, `project:${id}`)) as StoredRecord
    const raw = spoil(record.project)
    await writeStored(page, `project:${id}`, { ...record, project: raw })
    await page.reload()

    const list = page.getByRole('region', { name: 'Organizzazioni che non si possono aprire' })
    await expect(list).toBeVisible()
    await list.getByRole('link').click()
    await expect(title(page)).toHaveText('Questa organizzazione non si può leggere')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Scarica il file' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(JSON.parse(text)).toEqual(raw === null ? { ...record, project: null } : raw)

    await goHome(page)
    await page.getByRole('link', { name: /^Continua: Officina/ }).click()
    await expect(title(page)).toHaveText('La valutazione')
    expect(await readStored(page, `project:${id}`)).toEqual({ ...record, project: raw })
  })
}

interface StoredRecord {
  project: Record<string, unknown>
}

const readStored = (page: Page, key: string): Promise<StoredRecord | undefined> =>
  page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const open = indexedDB.open('conciliazione-20-20')
        open.onsuccess = () => {
          const read = open.result.transaction('projects').objectStore('projects').get(key)
          read.onsuccess = () => resolve(read.result)
        }
      }),
    key,
  )

const writeStored = (page: Page, key: string, record: unknown): Promise<unknown> =>
  page.evaluate(
    ([key, value]) =>
      new Promise((resolve) => {
        const open = indexedDB.open('conciliazione-20-20')
        open.onsuccess = () => {
          const transaction = open.result.transaction('projects', 'readwrite')
          transaction.objectStore('projects').put(value, key)
          transaction.oncomplete = resolve
        }
      }),
    [key, record] as const,
  )
