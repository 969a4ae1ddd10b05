import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { checkPdf } from '../support/pdfChecker'
import { expect, test } from './support/journey'
import { goHome, openExample, openFile, title } from './support/organisations'
import {
  actionsOnScreen,
  areasOnScreen,
  downloadPdf,
  openDocument,
  openPlan,
  openResults,
  resourcesOnScreen,
} from './support/outcomes'
import { readPdfText } from './support/pdfText'
import { microOrganisation } from './support/projectFiles'
import { expectActions, expectAreas, expectSameWords, previewChapters } from './support/samePaper'

const examples = ['Officina meccanica, 35 persone', 'Casa di riposo, 180 persone', 'Comune, 45 persone']

for (const example of examples) {
  test(`${example}: results, plan, preview and PDF say the same`, async ({ page }) => {
    await openExample(page, example)
    await expect(page.getByText('Organizzazione di fantasia: serve a provare.')).toBeVisible()
    await openResults(page)
    const areas = await areasOnScreen(page)
    await openPlan(page)
    const actions = await actionsOnScreen(page)
    const { hours } = await resourcesOnScreen(page)
    await openDocument(page)
    const chapters = await previewChapters(page)
    const { bytes } = await downloadPdf(page)

    const { pages, said, language, bookmarks } = await readPdfText(bytes)
    expect(said).toContain(`${hours} interne il primo anno`)
    expectAreas(areas, chapters, said)
    expectActions(actions, said)
    expectSameWords(chapters, said)
    for (const [index, text] of pages.entries()) expect(text, `page ${index + 1}`).toContain('Bozza')
    expect(language).toBe('it-IT')
    expect(bookmarks).toEqual(chapters.map(({ title }) => title))

    const { problems, painted } = await checkPdf(bytes)
    expect(problems).toEqual([])
    expect(painted).toBeGreaterThan(1000)
    expect((await checkPdf(await withoutAlternativeText(bytes))).problems).not.toEqual([])

    expect(pages.length).toBeGreaterThanOrEqual(10)
    expect(pages.length).toBeLessThanOrEqual(20)
  })
}

test('a firm of six people has a plan of four to six pages', async ({ page }) => {
  await goHome(page)
  await openFile(page, microOrganisation())
  await expect(title(page)).toHaveText('La valutazione')
  await openDocument(page)
  const chapters = await previewChapters(page)
  const { bytes } = await downloadPdf(page)
  const { pages, said } = await readPdfText(bytes)
  expectSameWords(chapters, said)
  expect((await checkPdf(bytes)).problems).toEqual([])
  expect(pages.length).toBeGreaterThanOrEqual(4)
  expect(pages.length).toBeLessThanOrEqual(6)
})

test('answers and notes are in the document only for who asks', async ({ page }) => {
  await goHome(page)
  await openFile(page, microOrganisation({ notes: { referente: 'Ne parliamo a marzo con lo studio paghe' } }))
  await expect(title(page)).toHaveText('La valutazione')
  await openDocument(page)
  const preview = page.getByRole('region', { name: 'Anteprima' })
  await expect(preview.getByRole('region', { name: 'Risposte date' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Appendice A/ }).check()
  await expect(preview.getByRole('region', { name: 'Risposte date' })).toHaveCount(1)
  await expect(preview).not.toContainText('Ne parliamo a marzo')
  await page.getByRole('checkbox', { name: /^Anche le note private/ }).check()
  await expect(preview).toContainText('Ne parliamo a marzo')

  const chapters = await previewChapters(page)
  const { bytes } = await downloadPdf(page)
  const { said } = await readPdfText(bytes)
  expect(said).toContain('Ne parliamo a marzo con lo studio paghe')
  expectSameWords(chapters, said)
})

/** The defect is planted in the very file that was just found sound. */
async function withoutAlternativeText(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const figure = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object): object is PDFDict => object instanceof PDFDict && object.has(PDFName.of('Alt')))
  expect(figure, 'a figure to spoil').toBeDefined()
  figure?.delete(PDFName.of('Alt'))
  return pdf.save({ useObjectStreams: false })
}
