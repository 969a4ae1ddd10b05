import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { nameOf, rawEntry } from '../../support/pdf/objects'
import { checkPdf } from '../../support/pdfChecker'
import { renderInNode } from '../../support/renderInNode'
import { sampleDocument } from '../../support/sampleDocument'

/** The checker is only worth something if it sees what is wrong: each defect is put in a good file by hand. */
describe('checkPdf', () => {
  let good: Uint8Array
  beforeAll(async () => {
    good = (await renderInNode(sampleDocument({ chapters: sampleDocument().chapters.slice(0, 3) }))).bytes
  }, 90_000)

  async function problemsAfter(spoil: (document: PDFDocument) => void): Promise<readonly string[]> {
    const document = await PDFDocument.load(good, { updateMetadata: false })
    spoil(document)
    return (await checkPdf(await document.save({ useObjectStreams: false }))).problems
  }

  function elements({ context }: PDFDocument, role: string): PDFDict[] {
    return context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && nameOf(rawEntry(object, 'S')) === role ? [object] : []))
  }

  it('finds nothing in a good file, also after it is saved again', async () => {
    expect(await problemsAfter(() => {})).toEqual([])
  })

  it.each<[string, (document: PDFDocument) => void, string | RegExp]>([
    ['not declared as tagged', ({ catalog }) => catalog.delete(PDFName.of('MarkInfo')), 'not declared as tagged'],
    ['no language', ({ catalog }) => catalog.delete(PDFName.of('Lang')), 'no language'],
    ['no structure', ({ catalog }) => catalog.delete(PDFName.of('StructTreeRoot')), 'there is no structure'],
    [
      'paint that no mark explains',
      (document) => document.getPage(2).drawRectangle({ x: 10, y: 10, width: 5, height: 5 }),
      /page 3: paint outside any mark/,
    ],
    [
      'a figure without words',
      (document) => elements(document, 'Figure')[0]?.delete(PDFName.of('Alt')),
      'Figure without alternative text',
    ],
    [
      'a skipped heading',
      (document) => elements(document, 'H2')[0]?.set(PDFName.of('S'), PDFName.of('H3')),
      'H1 is followed by H3',
    ],
    [
      'a header cell of nothing in particular',
      (document) => elements(document, 'TH')[0]?.delete(PDFName.of('A')),
      'TH without scope',
    ],
    [
      'a row with a cell less',
      (document) => cellsOf(elements(document, 'TR')[1]).remove(0),
      'Table with rows of different lengths',
    ],
    [
      'a list with something else in it',
      (document) => elements(document, 'LI')[0]?.set(PDFName.of('S'), PDFName.of('P')),
      'L holds P',
    ],
    [
      'a link without words',
      (document) => annotationsOf(document, 1)[0]?.delete(PDFName.of('Contents')),
      'Link: the annotation has no words',
    ],
    [
      'an invented role',
      (document) => elements(document, 'Div')[0]?.set(PDFName.of('S'), PDFName.of('Riquadro')),
      '"Riquadro" is not a standard role',
    ],
    [
      'a font that is not in the file',
      ({ context }) => {
        context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
      },
      'font Helvetica is not embedded',
    ],
    [
      'reading that goes back',
      (document) => {
        const [root] = elements(document, 'Document')
        const kids = root?.lookup(PDFName.of('K'), PDFArray)
        const first = kids?.get(0)
        if (first) kids?.push(first)
        kids?.remove(0)
      },
      /reading goes back to page/,
    ],
  ])('sees %s', async (_, spoil, expected) => {
    const problems = await problemsAfter(spoil)
    expect(
      problems.some((problem) => (typeof expected === 'string' ? problem === expected : expected.test(problem))),
    ).toBe(true)
  })

  it('sees a title that is not shown', async () => {
    const problems = await problemsAfter(({ catalog, context }) =>
      catalog.set(PDFName.of('ViewerPreferences'), context.obj({ Direction: PDFString.of('L2R') })),
    )
    expect(problems).toContain('the title is not shown')
  })
})

const cellsOf = (row: PDFDict | undefined): PDFArray => row?.lookup(PDFName.of('K'), PDFArray) as PDFArray

function annotationsOf(document: PDFDocument, page: number): PDFDict[] {
  const references = document.getPage(page).node.Annots()?.asArray() ?? []
  return references.flatMap((reference) =>
    reference instanceof PDFRef ? [document.context.lookup(reference, PDFDict)] : [],
  )
}
