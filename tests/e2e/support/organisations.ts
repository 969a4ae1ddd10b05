import type { Page } from '@playwright/test'
import { expect } from './journey'

/** A name no file name can hold as it is. */
export const bakery = 'Panificio Più Sòle & Figli S.n.c.'

export const title = (page: Page) => page.getByRole('heading', { level: 1 })

export async function goHome(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Apri un esempio' })).toBeVisible()
}

export async function startOrganisation(
  page: Page,
  organisation: string,
  {
    track = 'Solo le essenziali',
    role = '',
  }: { track?: 'Solo le essenziali' | 'Tutte le domande'; role?: string } = {},
): Promise<void> {
  await goHome(page)
  await page.getByRole('link', { name: 'Inizia una valutazione' }).click()
  await page.getByLabel('Come si chiama l’organizzazione?').fill(organisation)
  if (role) await page.getByLabel('Che ruolo ha chi compila?').fill(role)
  await page.getByRole('radio', { name: track }).check()
  await page.getByRole('button', { name: 'Inizia', exact: true }).click()
  await expect(title(page)).toHaveText('La valutazione')
}

export async function openExample(page: Page, example: string): Promise<void> {
  await goHome(page)
  await page.getByRole('button', { name: `Apri l’esempio ${example}` }).click()
  await expect(title(page)).toHaveText('La valutazione')
}

/** One file from the computer, as the person chooses it in the browser's own window. */
export async function openFile(page: Page, file: { name: string; text: string }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^(Apri un file salvato|Scegli un altro file)$/ }).click()
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
}

export async function saveCopy(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Salva una copia' }).click()
  return readDownload(await download).then(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('utf8') }))
}

export async function readDownload(download: {
  suggestedFilename: () => string
  createReadStream: () => Promise<AsyncIterable<unknown>>
}): Promise<{ name: string; bytes: Uint8Array }> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) }
}

/** The work is in the browser's storage: what «Salvato alle 10:42» says. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Salvato alle \d{1,2}:\d{2}$/)).toBeVisible()
}
