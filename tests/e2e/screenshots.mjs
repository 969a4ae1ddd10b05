// Pictures of every screen at three widths, to be looked at: .artifacts/screens/. Not part of npm test.
// Usage: CHROMIUM_PATH=… node tests/e2e/screenshots.mjs [BUILT-FOLDER] [PORT]
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from '../support/findBrowser.mjs'

const [folder = 'dist', port = '4174'] = process.argv.slice(2)
const address = `http://127.0.0.1:${port}/`
const places = '.artifacts/screens'
const widths = [1440, 1024, 390]
/** Beyond this, programs that show pictures give up. */
const tallest = 12_000

/** Where to go inside the example, and what to do there before the picture. */
const screens = [
  ['03-elenco', ''],
  ['04-pagina-profilo', '/struttura/che-cosa-siete'],
  ['05-pagina-numeri', '/persone/figli-e-cura', writeNonsense],
  ['06-pagina-area', '/orario/orario-e-part-time', openEverything],
  ['07-riepilogo', '/riepilogo'],
  ['08-da-verificare', '/da-verificare'],
  ['09-risultati', '/risultati'],
  [
    '10-risultati-perche',
    '/risultati',
    (page) =>
      page
        .getByRole('button', { name: /^Perché/ })
        .first()
        .click(),
  ],
  ['11-risultati-tabella', '/risultati', (page) => page.getByRole('button', { name: 'Mostra come tabella' }).click()],
  ['12-piano', '/piano'],
  [
    '13-scheda-azione',
    '/piano',
    (page) =>
      page
        .getByRole('link', { name: /^Modifica/ })
        .first()
        .click(),
  ],
  ['14-piano-catalogo', '/piano', (page) => page.getByRole('button', { name: 'Aggiungi un’azione' }).click()],
  ['16-quadranti', '/piano/quadranti'],
  ['17-budget', '/piano/budget'],
  ['18-andamento', '/piano/andamento'],
  ['19-approvazione', '/piano/approvazione'],
  ['14b-simula', '/piano/simula', (page) => page.getByRole('checkbox', { checked: false }).nth(3).check()],
  [
    '14c-pacchetto',
    '/piano/simula/pacchetto',
    async (page) => {
      await page.getByRole('button', { name: 'Cerca il pacchetto' }).click()
      await page.getByText(/restano fuori\.$/).waitFor()
    },
  ],
  ['15-documento', '/documento', (page) => page.getByRole('heading', { name: 'Indice' }).waitFor()],
]

async function writeNonsense(page) {
  await page.getByLabel('Figlio più piccolo da 0 a 2 anni').fill('due o tre')
  await page.getByRole('button', { name: 'Continua', exact: true }).click()
}

async function openEverything(page) {
  await page.getByText('Che cosa intendiamo').first().click()
  await page.getByRole('radio', { name: 'Non so, da verificare' }).last().check()
  await page.getByText('Aggiungi una nota').first().click()
}

const server = spawn('node', ['tests/support/serve.mjs', folder, port], { stdio: 'inherit' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  mkdirSync(places, { recursive: true })
  for (const width of widths) await photograph(width)
  await photograph(1440, 'scuro')
} finally {
  await browser.close()
  server.kill()
}

async function photograph(width, theme = 'chiaro') {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, locale: 'it-IT' })
  const page = await context.newPage()
  const shoot = async (name) => {
    const tall = await page.evaluate(() => {
      /** Otherwise left undrawn until it is scrolled to. */
      for (const element of document.querySelectorAll('main *'))
        if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible'
      return document.documentElement.scrollHeight
    })
    await page.screenshot({
      path: `${places}/${name}-${width}${theme === 'scuro' ? '-scuro' : ''}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(tall, tallest) },
    })
  }

  await page.goto(address)
  await page.getByRole('heading', { name: 'Apri un esempio' }).waitFor()
  if (theme === 'scuro') await page.getByRole('button', { name: 'Tema scuro' }).click()
  await shoot('01-inizio-vuoto')
  await page.getByRole('link', { name: 'Inizia una valutazione' }).click()
  await page.getByRole('button', { name: 'Inizia' }).click()
  await shoot('02-nuova')
  for (const guide of ['punteggio', 'dati', 'accessibilita']) {
    await page.goto(`${address}#/${guide}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await shoot(`16-${guide}`)
  }

  await page.goto(address)
  await page.getByRole('button', { name: /Apri l’esempio Officina/ }).click()
  await page.getByRole('heading', { name: 'La valutazione' }).waitFor()
  const organisation = page.url()
  for (const [name, path, prepare] of screens) {
    await page.goto(`${organisation}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await prepare?.(page)
    await page.waitForLoadState('networkidle')
    await shoot(name)
  }
  await page.goto(address)
  await page.getByRole('heading', { name: 'Organizzazioni' }).waitFor()
  await shoot('17-inizio-con-organizzazioni')
  await page.getByRole('button', { name: /^Elimina/ }).click()
  await shoot('18-elimina')
  await page.keyboard.press('Escape')
  await page
    .getByLabel('Apri un file salvato')
    .last()
    .setInputFiles({
      name: 'conciliazione-prova.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format": "conciliazione-20.20", "organisation": "Pro'),
    })
  await page.getByRole('heading', { name: 'Questo file non si può leggere' }).waitFor()
  await shoot('19-file-rifiutato')
  await page.getByRole('button', { name: 'Aiuto' }).first().click()
  await shoot('20-aiuto')
  await context.close()
}
