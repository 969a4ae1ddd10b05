import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answer, openSection, question, writeNote } from './support/answering'
import { fixedHours, hours, noteOnHours, section } from './support/workingTime'

test.use({ serviceWorkers: 'allow' })

/** A server of its own, with a copy of the build that can change under the browser. */
const port = Number(process.env.E2E_PORT ?? 4173) + 40
const folder = mkdtempSync(join(tmpdir(), 'conciliazione-'))
const address = `http://127.0.0.1:${port}/piano/`
cpSync(process.env.E2E_DIST ?? 'dist', folder, { recursive: true })
let server: ReturnType<typeof spawn>

/** When the browser lets one service worker go and the next come is its own business: it may take a second try. */
test.describe.configure({ mode: 'serial', retries: 2 })
test.beforeAll(async () => {
  server = spawn('node', ['tests/support/serve.mjs', folder, String(port), '/piano/'], { stdio: 'ignore' })
  await expect
    .poll(() =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true)
})
test.afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** In the middle of an assessment: one of its pages, with something written on it. */
async function halfWay(page: Page) {
  await page.goto(address)
  await page
    .getByRole('button', { name: /officina/i })
    .first()
    .click()
  await page.waitForURL(/#\/o\//)
  await openSection(page, section)
  await writeNote(page, hours, 'chiedere')
}

async function keptWhole(page: Page) {
  await page.goto(`${address}#/dati`)
  await expect(page.getByText('Pronto: si apre e lavora anche senza rete.')).toBeVisible({ timeout: 60_000 })
}

test('after one visit everything works without a network, the PDF too', async ({ page, context }) => {
  await keptWhole(page)
  await context.setOffline(true)
  await page.goto(address)
  await page.reload()
  await page
    .getByRole('button', { name: /officina/i })
    .first()
    .click()
  await page.waitForURL(/#\/o\//)
  const id = /#\/o\/([^/?]+)/.exec(page.url())?.[1]
  await page.goto(`${address}#/o/${id}/documento`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /Scarica il PDF/ }).click()
  const path = await (await download).path()
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  await context.setOffline(false)
})

test('the network goes in the middle of an assessment: nothing stops, nothing is lost', async ({ page, context }) => {
  await keptWhole(page)
  await halfWay(page)
  const before = page.url()
  await context.setOffline(true)
  await answer(page, hours, fixedHours)
  await page.getByRole('button', { name: 'Continua', exact: true }).click()
  await page.waitForURL((now) => now.href !== before)
  /** Never opened before: it comes from what was kept. */
  const list = /.*#\/o\/[^/]+/.exec(before)?.[0] ?? ''
  await page.goto(`${list}/risultati`)
  await expect(page.getByRole('button', { name: /Perché/ }).first()).toBeVisible()
  await page.goto(before)
  await page.reload()
  await expect(question(page, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
  await expect(noteOnHours(page)).toHaveValue('chiedere')
  await context.setOffline(false)
})

test('a newer version waits until the person agrees, with an assessment open', async ({ page }) => {
  await keptWhole(page)
  await halfWay(page)
  const before = page.url()
  /** Gone as soon as the page is loaded again. */
  await page.evaluate(() => Object.assign(window, { stillHere: true }))

  const shell = join(folder, 'index.html')
  writeFileSync(shell, readFileSync(shell, 'utf8').replace('</title>', ' nuova</title>'))
  const worker = join(folder, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"[0-9a-f]+"/, '"version":"nuova"'))
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()))

  const notice = page.getByText('C’è una versione nuova di questo programma.')
  await expect(notice).toBeVisible()
  /** Answering goes on, on the very page that was open. */
  await answer(page, hours, fixedHours)
  await noteOnHours(page).pressSequentially(' in reparto')
  expect(page.url()).toBe(before)
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  /** Opening the page again does not bring it. */
  await page.reload()
  await expect(notice).toBeVisible({ timeout: 30_000 })
  expect(await page.evaluate(() => fetch('index.html').then((shell) => shell.text()))).not.toContain('nuova</title>')

  await noteOnHours(page).press('End')
  await noteOnHours(page).pressSequentially(', poi decidere')
  await page.getByRole('button', { name: 'Aggiorna ora' }).click()
  await expect
    .poll(() => page.evaluate(() => fetch('index.html').then((shell) => shell.text())).catch(() => ''), {
      timeout: 60_000,
    })
    .toContain('nuova</title>')
  expect(page.url()).toBe(before)
  await expect(notice).toBeHidden()
  await expect(noteOnHours(page)).toHaveValue('chiedere in reparto, poi decidere')
  await expect(question(page, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
})
