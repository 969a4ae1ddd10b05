import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readCalendar } from '../support/calendarText'
import { sheetCells, sheetNames, wordText } from '../support/officeText'
import { checkPdf } from '../support/pdfChecker'
import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/journey'
import { openExample, readDownload, saved } from './support/organisations'
import { downloadPdf, openDocument } from './support/outcomes'
import { readPdfText } from './support/pdfText'

const examples = ['Officina meccanica, 35 persone', 'Casa di riposo, 180 persone', 'Comune, 45 persone']

/** Nothing behind it, shapes that fade: what logos really are. */
const logo = {
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><defs><linearGradient id="a"><stop stop-color="#0F4C81"/><stop offset="1" stop-color="#18706B" stop-opacity=".4"/></linearGradient></defs><rect width="200" height="80" rx="20" fill="url(#a)"/></svg>',
  ),
}

for (const example of examples) {
  test(`${example}: the five formats come out, open, and say the same`, async ({ page }) => {
    await openExample(page, example)
    await openDocument(page)
    await chooseHeader(page)
    await page.getByText('Capitoli e appendici: tutti').click()
    await page.getByRole('checkbox', { name: '13. Comunicazione' }).uncheck()
    await expect(page.getByRole('region', { name: 'Anteprima' }).getByRole('img', { name: /^Logo di / })).toBeVisible()
    await saved(page)

    const { bytes } = await downloadPdf(page)
    const { pages, said, bookmarks } = await readPdfText(bytes)
    expect((await checkPdf(bytes)).problems).toEqual([])
    expect(await picturesIn(bytes)).toBe(1)
    for (const [index, text] of pages.entries())
      expect(text, `page ${index + 1}`).toContain('Con l’assistenza di Studio Rota')
    expect(bookmarks).not.toContain('Comunicazione')

    const workbook = await download(page, 'Scarica il foglio Excel')
    expect(sheetNames(workbook)).toEqual([
      ...['Azioni', 'Cronoprogramma', 'Risorse', 'Spese', 'Bilancio', 'Indicatori', 'Da verificare', 'Obiettivi'],
    ])
    const cells = sheetCells(workbook, 'Azioni')
    const titles = [...cells].flatMap(([cell, title]) => (/^B([4-9]|\d\d)$/.test(cell) ? [title] : []))
    expect(titles.length).toBeGreaterThan(3)

    const word = await download(page, 'Scarica il file Word')
    const text = wordText(word)
    expect(Object.keys(unzipSync(word)).filter((path) => path.startsWith('word/media/')).length).toBeGreaterThan(1)
    expect(text).toContain('Con l’assistenza di Studio Rota')
    expect(text).not.toContain('13. Comunicazione')

    const events = readCalendar(Buffer.from(await download(page, 'Scarica il calendario')).toString('utf8'))
    for (const [place, title] of titles.entries()) {
      expect(said).toContain(title)
      expect(text).toContain(title)
      expect(events.filter(({ description }) => description.includes(`Azione ${place + 1}. ${title}`))).not.toEqual([])
    }

    const files = unzipSync(await download(page, 'Scarica tutto insieme'))
    expect(
      Object.keys(files)
        .map((name) => name.replace(/^.*\./, ''))
        .sort(),
    ).toEqual(['docx', 'ics', 'json', 'pdf', 'txt', 'xlsx'].sort())
    const packed = Object.entries(files).find(([name]) => name.endsWith('.xlsx'))?.[1] ?? new Uint8Array()
    expect(sheetCells(packed, 'Azioni')).toEqual(cells)
    expect(strFromU8(files['LEGGIMI.txt'] ?? new Uint8Array())).toContain('Che cosa c’è in questa cartella')
  })
}

test('what was chosen for the document is there again after a reload, and can be taken back', async ({ page }) => {
  await openExample(page, examples[0] ?? '')
  await openDocument(page)
  await chooseHeader(page)
  await page.getByText('Capitoli e appendici: tutti').click()
  await page.getByRole('checkbox', { name: '15. Da verificare' }).uncheck()
  await expect(
    page.getByText(/^Senza «15\. Da verificare» nel documento non ci sono gli obblighi di legge/),
  ).toBeVisible()
  await page.getByRole('checkbox', { name: /^Appendice A/ }).check()
  await saved(page)
  await expectAccessible(page, 'the settings of the document, open, with a logo')
  await page.reload()
  await page.getByText(/^Capitoli e appendici: \d+ su \d+$/).click()
  await expect(page.getByRole('checkbox', { name: '15. Da verificare' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Appendice A/ })).toBeChecked()
  await page.getByText('Intestazione: con assistenza e logo').click()
  await expect(page.getByLabel('Con l’assistenza di')).toHaveValue('Studio Rota')
  await page.getByRole('button', { name: 'Togli il logo' }).click()
  await expect(page.getByRole('button', { name: 'Scegli il logo' })).toBeFocused()
  await page.getByRole('button', { name: 'Includi tutti' }).click()
  await page.getByLabel('Con l’assistenza di').fill('')
  const { bytes } = await downloadPdf(page)
  expect(await picturesIn(bytes)).toBe(0)
  expect((await readPdfText(bytes)).said).not.toContain('Con l’assistenza di')
})

test('a file that is not a logo changes nothing, and says what to do', async ({ page }) => {
  await openExample(page, examples[2] ?? '')
  await openDocument(page)
  await chooseHeader(page)
  const tried = {
    'programma.png': ['MZ\u0090', 'Questo file non è un’immagine PNG, JPEG o SVG'],
    'spia.svg': [
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="https://example.com/spia.png"/></svg>',
      'Questo SVG contiene istruzioni',
    ],
    'vuoto.png': ['', 'Il file è vuoto'],
    'rotto.png': [`\u0089PNG\r\n\u001A\n${'\0'.repeat(8)}\0\0\u0001\0\0\0\u0001\0rotto`, 'L’immagine non si apre'],
  }
  for (const [name, [text = '', message = '']] of Object.entries(tried)) {
    const buffer = Buffer.from(text, 'latin1')
    await page.getByLabel(/^(Scegli il|Cambia) logo$/).setInputFiles({ name, mimeType: 'image/png', buffer })
    await expect(page.getByText(message), name).toBeVisible()
    await expect(page.getByRole('button', { name: 'Togli il logo' })).toBeVisible()
  }
})

async function chooseHeader(page: Page): Promise<void> {
  await page.getByText('Intestazione: il nome dell’organizzazione').click()
  await page.getByLabel('Con l’assistenza di').fill('Studio Rota')
  await page.getByLabel(/^(Scegli il|Cambia) logo$/).setInputFiles(logo)
  await expect(page.getByText('Il logo è in copertina.')).toBeVisible()
}

async function download(page: Page, command: string): Promise<Uint8Array> {
  const started = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: command }).click()
  const { name, bytes } = await readDownload(await started)
  await expect(page.getByText(`Scaricato: ${name}.`)).toBeVisible()
  return bytes
}

async function picturesIn(bytes: Uint8Array): Promise<number> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  return objects.filter((object) => {
    const dictionary = 'dict' in object && object.dict instanceof PDFDict ? object.dict : undefined
    return dictionary?.get(PDFName.of('Subtype')) === PDFName.of('Image')
  }).length
}
