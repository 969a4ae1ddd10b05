import { type Drawing, onPage } from './drawing'
import type { ContentMarker } from './markContent'
import type { StructureTree } from './structureTree'

interface Annotation extends PDFKit.Mixins.AnnotationOption {
  Subtype?: string
  A?: { data?: { URI?: unknown } }
}

/** Every link belongs to an element and says in words where it leads. */
export function tagLinks(drawing: Drawing, tree: StructureTree, marker: ContentMarker): void {
  const annotate = drawing.annotate.bind(drawing)
  drawing.annotate = (x, y, width, height, options: Annotation) => {
    if (options.Subtype !== 'Link') return annotate(x, y, width, height, options)
    const around = marker.link()
    const element = around?.element ?? tree.grow('Link')
    const words = around?.alt || String(options.A?.data?.URI ?? '')
    // pdfkit writes a text as a text only if it is a String object: a plain one becomes a name.
    const tagged = { ...options, structParent: element, Contents: new String(words) }
    annotate(x, y, width, height, tagged as unknown as PDFKit.Mixins.AnnotationOption)
    if (!around) element.end()
    return drawing
  }
}

/** react-pdf gives the place of a destination inside its box; the reader wants it on the page. */
export function placeDestinations(drawing: Drawing): void {
  const addNamedDestination = drawing.addNamedDestination.bind(drawing)
  drawing.addNamedDestination = (name: string, ...place: unknown[]) => {
    const [kind, x, y, zoom] = place
    if (kind !== 'XYZ' || typeof x !== 'number' || typeof y !== 'number') return addNamedDestination(name)
    const [left, fromBottom] = onPage(drawing, x, y)
    return addNamedDestination(name, 'XYZ', left, drawing.page.height - fromBottom, Number(zoom))
  }
}
