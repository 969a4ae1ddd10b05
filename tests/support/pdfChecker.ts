import { PDFDict } from '@cantoo/pdf-lib'
import { entry, listOf, nameOf, rawEntry, sameReference, textOf } from './pdf/objects'
import { type OpenPdf, openPdf, streamText } from './pdf/readPdf'
import { elementProblems, headingProblems, readingOrderProblems } from './pdf/structureRules'
import { allNodes, readStructure, type StructureNode } from './pdf/structureTree'

export interface PdfCheck {
  problems: readonly string[]
  roots: readonly StructureNode[]
  pages: number
  /** Painting operators seen: a checker that reads nothing finds nothing. */
  painted: number
}

/**
 * The machine checks of PDF/UA-1 (after the Matterhorn protocol) that our tagging could break. It stands in for
 * veraPDF, which needs Java: run that, and a screen reader, before a release.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfCheck> {
  const pdf = await openPdf(bytes)
  const { roots, problems } = readStructure(pdf)
  const nodes = roots.flatMap(allNodes)
  return {
    problems: [
      ...declarationProblems(pdf),
      ...pdf.marks.flatMap(({ problems }, page) => problems.map((problem) => `page ${page + 1}: ${problem}`)),
      ...problems,
      ...roots.flatMap((root) => elementProblems(root)),
      ...headingProblems(nodes),
      ...readingOrderProblems(roots),
      ...orphanProblems(pdf, nodes),
      ...fontProblems(pdf),
    ],
    roots,
    pages: pdf.pages.length,
    painted: pdf.marks.reduce((sum, { painted }) => sum + painted, 0),
  }
}

/** What the document says of itself. */
function declarationProblems({ document, pages }: OpenPdf): string[] {
  const { context, catalog } = document
  const metadata = streamText(entry(context, catalog, 'Metadata'))
  const viewer = entry(context, catalog, 'ViewerPreferences')
  const untabbed = pages.flatMap(({ node }, page) => (nameOf(rawEntry(node, 'Tabs')) === 'S' ? [] : [page + 1]))
  return [
    !textOf(entry(context, catalog, 'Lang')) && 'no language',
    nameOf(entry(context, entry(context, catalog, 'MarkInfo'), 'Marked')) !== 'true' && 'not declared as tagged',
    nameOf(entry(context, viewer, 'DisplayDocTitle')) !== 'true' && 'the title is not shown',
    entry(context, catalog, 'Outlines') === undefined && 'no bookmarks',
    entry(context, catalog, 'OutputIntents') === undefined && 'no output intent (PDF/A)',
    !/pdfuaid:part>1</.test(metadata) && 'not declared as PDF/UA-1',
    !(/pdfaid:part>2</.test(metadata) && /pdfaid:conformance>A</.test(metadata)) && 'not declared as PDF/A-2a',
    !/dc:title/.test(metadata) && 'no title in the metadata',
    /&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(metadata) && 'the metadata is not XML',
    untabbed.length > 0 && `pages where the tab key does not follow the structure: ${untabbed.join(', ')}`,
  ].filter((problem) => typeof problem === 'string')
}

/** Every piece of content is in the structure once, and so is every annotation. */
function orphanProblems({ document, pages, marks }: OpenPdf, nodes: readonly StructureNode[]): string[] {
  const held = nodes.flatMap(({ content }) => content.map(({ page, id }) => `${page}:${id}`))
  const known = new Set(held)
  const existing = marks.flatMap(({ ids }, page) => [...ids].map((id) => `${page}:${id}`))
  const annotations = nodes.flatMap((node) => node.annotations)
  return [
    ...existing.filter((key) => !known.has(key)).map((key) => `content ${key} is in no element`),
    ...[...known].filter((key) => !existing.includes(key)).map((key) => `content ${key} is on no page`),
    ...(held.length > known.size ? ['content in two elements'] : []),
    ...pages.flatMap(({ node }, page) =>
      listOf(document.context, node.Annots())
        .filter((one) => !annotations.some((annotation) => sameReference(annotation, one)))
        .map(() => `page ${page + 1}: an annotation is in no element`),
    ),
  ]
}

/** Embedded, and readable as text. */
function fontProblems({ document: { context } }: OpenPdf): string[] {
  const fonts = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && nameOf(rawEntry(object, 'Type')) === 'Font')
  return fonts.flatMap((font) => {
    const kind = nameOf(rawEntry(font, 'Subtype'))
    const name = nameOf(entry(context, font, 'BaseFont'))
    if (kind === 'Type0') return rawEntry(font, 'ToUnicode') ? [] : [`font ${name} cannot be read as text`]
    const descriptor = entry(context, font, 'FontDescriptor')
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => rawEntry(descriptor, key) !== undefined)
    return embedded ? [] : [`font ${name} is not embedded`]
  })
}
