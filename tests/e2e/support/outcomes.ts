import type { Page } from '@playwright/test'
import { expect } from './journey'
import { readDownload, title } from './organisations'

/** One area as the table of the results says it. */
export interface AreaOnScreen {
  name: string
  /** «fra 29 e 48», «27». */
  points: string
  level: string
  /** «6 risposte su 8». */
  coverage: string
}

/** One action as its card in the plan says it. */
export interface ActionOnScreen {
  title: string
  /** «agosto 2027». */
  start: string
  isIn: boolean
}

const organisationAddress = (page: Page): string => /^[^#]*#\/o\/[^/]+/.exec(page.url())?.[0] ?? page.url()

export async function openResults(page: Page): Promise<void> {
  await page.goto(`${organisationAddress(page)}/risultati`)
  await expect(title(page)).toHaveText('Dove siete oggi')
}

export async function openPlan(page: Page): Promise<void> {
  await page.goto(`${organisationAddress(page)}/piano`)
  await expect(title(page)).toHaveText('Il vostro piano')
}

/** The whole preview is there when its last sheet is. */
export async function openDocument(page: Page): Promise<void> {
  await page.goto(`${organisationAddress(page)}/documento`)
  await expect(title(page)).toHaveText('Il documento')
  await expect(page.getByRole('heading', { name: 'Indice' })).toBeVisible()
}

export async function areasOnScreen(page: Page): Promise<AreaOnScreen[]> {
  await page.getByRole('button', { name: 'Mostra come tabella' }).click()
  const rows = page.getByRole('table', { name: 'Le aree' }).getByRole('row')
  const read = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
  )
  await page.getByRole('button', { name: 'Mostra come barre' }).click()
  return read.flatMap(([name = '', points, level, coverage]) =>
    points === undefined || level === undefined || coverage === undefined
      ? []
      : [{ name, points: points.replace(' su 100', ''), level, coverage }],
  )
}

export async function actionsOnScreen(page: Page): Promise<ActionOnScreen[]> {
  const pick = page.getByRole('checkbox', { name: /^Nel piano: / })
  const cards = await page.getByRole('listitem').filter({ has: pick }).all()
  return Promise.all(
    cards.map(async (card) => ({
      title: await card.getByRole('heading', { level: 3 }).innerText(),
      start: /\bda (\p{L}+ \d{4})/u.exec(await card.innerText())?.[1] ?? '',
      isIn: await card.getByRole('checkbox').isChecked(),
    })),
  )
}

/** What the plan asks for, as the panel beside the actions says it: «79–156 ore», «fino a 2.000 €». */
export async function resourcesOnScreen(page: Page): Promise<{ hours: string; expense: string }> {
  const panel = page.getByRole('complementary', { name: /^(Con l|Senza azioni)/ })
  const text = await panel.innerText()
  return {
    hours: /Ore interne\s+(.+?) il primo anno/.exec(text)?.[1] ?? '',
    expense: /Spesa esterna\s+(.+?)(?:, da confermare)?\n/.exec(text)?.[1] ?? '',
  }
}

export async function downloadPdf(page: Page): Promise<{ name: string; bytes: Uint8Array; pages: number }> {
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: /^(Scarica il PDF|Riprova)$/ }).click()
  const { name, bytes } = await readDownload(await download)
  const told = page.getByText(/^Scaricato: /)
  await expect(told).toContainText(name)
  return { name, bytes, pages: Number(/(\d+) pagin/.exec(await told.innerText())?.[1]) }
}
