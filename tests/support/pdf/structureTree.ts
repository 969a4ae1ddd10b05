import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { entry, listOf, nameOf, numberOf, rawEntry, resolved, sameReference, textOf } from './objects'
import type { OpenPdf } from './readPdf'

/** An element of the structure, with what hangs from it. */
export interface StructureNode {
  role: string
  alt: string | undefined
  scope: string | undefined
  hasBox: boolean
  /** Page (from 0) and number of each piece of content, in reading order. */
  content: readonly { page: number; id: number }[]
  annotations: readonly PDFObject[]
  children: readonly StructureNode[]
}

export interface StructureReading {
  roots: readonly StructureNode[]
  problems: string[]
}

/** Reads the tree, and checks that it and the pages refer to each other both ways. */
export function readStructure({ document, pages }: OpenPdf): StructureReading {
  const { context, catalog } = document
  const rootReference = rawEntry(catalog, 'StructTreeRoot')
  const root = resolved(context, rootReference)
  if (root === undefined) return { roots: [], problems: ['there is no structure'] }
  const problems: string[] = []
  const parents = readNumberTree(entry(context, root, 'ParentTree'))
  const pageIndex = (page: PDFObject | undefined) => pages.findIndex(({ ref }) => sameReference(ref, page))

  function readNumberTree(node: PDFObject | undefined, found = new Map<number, PDFObject>()): Map<number, PDFObject> {
    const pairs = listOf(context, rawEntry(node, 'Nums'))
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      found.set(numberOf(pairs[index]) ?? -1, pairs[index + 1] as PDFObject)
    }
    for (const kid of listOf(context, rawEntry(node, 'Kids'))) readNumberTree(resolved(context, kid), found)
    return found
  }

  function readElement(
    reference: PDFObject,
    parent: PDFObject | undefined,
    inheritedPage: PDFObject | undefined,
  ): StructureNode {
    const element = resolved(context, reference)
    const role = nameOf(entry(context, element, 'S')) ?? '?'
    if (!sameReference(rawEntry(element, 'P'), parent)) problems.push(`${role}: the parent is not the one above it`)
    const page = rawEntry(element, 'Pg') ?? inheritedPage
    const attributes = entry(context, element, 'A')
    const content: { page: number; id: number }[] = []
    const annotations: PDFObject[] = []
    const children: StructureNode[] = []
    for (const kid of listOf(context, rawEntry(element, 'K'))) {
      const value = resolved(context, kid)
      const type = nameOf(entry(context, value, 'Type'))
      if (value instanceof PDFNumber) content.push(readContent(role, reference, page, value.asNumber()))
      else if (type === 'MCR') {
        const id = numberOf(entry(context, value, 'MCID')) ?? -1
        content.push(readContent(role, reference, rawEntry(value, 'Pg') ?? page, id))
      } else if (type === 'OBJR') annotations.push(readAnnotation(role, reference, value))
      else if (value instanceof PDFDict) children.push(readElement(kid, reference, page))
    }
    return {
      role,
      alt: textOf(entry(context, element, 'Alt')),
      scope: nameOf(entry(context, attributes, 'Scope')),
      hasBox: entry(context, attributes, 'BBox') !== undefined,
      content,
      annotations,
      children,
    }
  }

  function readContent(role: string, element: PDFObject, page: PDFObject | undefined, id: number) {
    const index = pageIndex(page)
    const key = numberOf(entry(context, pages[index]?.node, 'StructParents')) ?? -1
    const back = listOf(context, parents.get(key))[id]
    if (!sameReference(back, element)) problems.push(`${role}: page ${index + 1} does not lead back from content ${id}`)
    return { page: index, id }
  }

  function readAnnotation(role: string, element: PDFObject, reference: PDFObject | undefined): PDFObject {
    const annotation = rawEntry(reference, 'Obj') as PDFObject
    const key = numberOf(entry(context, annotation, 'StructParent')) ?? -1
    if (!sameReference(parents.get(key), element)) problems.push(`${role}: its annotation does not lead back`)
    if (!textOf(entry(context, annotation, 'Contents'))) problems.push(`${role}: the annotation has no words`)
    const holder = pages.findIndex(({ node }) =>
      listOf(context, node.Annots()).some((one) => sameReference(one, annotation)),
    )
    if (holder !== pageIndex(rawEntry(reference, 'Pg'))) problems.push(`${role}: the annotation is on another page`)
    return annotation
  }

  const roots = listOf(context, rawEntry(root, 'K')).map((kid) => readElement(kid, rootReference, undefined))
  return { roots, problems }
}

/** The element and all those below it, in reading order. */
export function allNodes(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(allNodes)]
}
