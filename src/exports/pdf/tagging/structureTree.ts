import { type Drawing, onPage, type StructureElement } from './drawing'
import type { LayoutNode } from './layoutNode'
import { isGrouping, type StructureProps, type StructureType } from './structure'

type Role = StructureType | 'Document'

interface Open {
  element: StructureElement
  role: Role
}

export type StructureTree = ReturnType<typeof openStructureTree>

/** The tree of what the document says, grown while the boxes are drawn. */
export function openStructureTree(drawing: Drawing) {
  const document = drawing.struct('Document')
  drawing.addStructure(document)
  const known = new Map<string, StructureElement>()
  const open: Open[] = [{ element: document, role: 'Document' }]
  const current = (): Open => open.at(-1) as Open

  function grow(role: StructureType, { scope, alt }: Partial<StructureProps> = {}): StructureElement {
    // pdfkit reads `scope`; its types do not know it.
    const options = { ...(scope && { scope }), ...(alt && role !== 'Link' && { alt }) }
    const element = drawing.struct(role, options)
    current().element.add(element)
    return element
  }

  /** The element of a box: the same for all its pieces, when pages divide it. */
  function elementOf(node: LayoutNode, role: StructureType): StructureElement {
    const key = keyOf(node)
    const existing = known.get(key)
    if (existing) return existing
    const element = grow(role, node.props)
    known.set(key, element)
    return element
  }

  return {
    current,
    grow,
    elementOf,
    wasDrawn: (node: LayoutNode) => known.has(keyOf(node)),
    /** A text with no role of its own stands as a paragraph, or joins the element it is in. */
    ofText(node: LayoutNode): Open {
      const parent = current()
      const role = node.props?.role ?? (isGrouping(parent.role) ? 'P' : parent.role)
      if (role === parent.role || role === 'Artifact' || role === 'Document') return parent
      return { element: elementOf(node, role), role }
    },
    within(opened: Open, draw: () => void): void {
      open.push(opened)
      draw()
      open.pop()
    },
    end: () => document.end(),
  }
}

function keyOf({ props }: LayoutNode): string {
  return props?.shared ?? `${props?.nodeNumber}`
}

interface FigureLayout {
  O: 'Layout'
  Placement: 'Block'
  BBox?: number[]
}

/**
 * A figure on one page says where it is. One that goes on over pages, or is drawn in several pieces, gets the box
 * that holds them, as long as they are on one page (ISO 32000-1, 14.8.5.4.3).
 */
export function figureBoxes(drawing: Drawing) {
  const places = new Map<StructureElement, { page: unknown; box: number[] }>()
  return (figure: StructureElement, node: LayoutNode): void => {
    const { dictionary } = figure as unknown as { dictionary: { data: { A?: FigureLayout } } }
    const layout: FigureLayout = { O: 'Layout', Placement: 'Block' }
    const place = places.get(figure)
    const box = boxOnPage(drawing, node)
    if (place === undefined || place.page === drawing.page) {
      layout.BBox = place ? union(place.box, box) : box
      places.set(figure, { page: drawing.page, box: layout.BBox })
    }
    dictionary.data.A = layout
  }
}

function boxOnPage(drawing: Drawing, { box }: LayoutNode): number[] {
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {}
  const [x, y] = onPage(drawing, left, top + height)
  const [right, upper] = onPage(drawing, left + width, top)
  return [x, y, right, upper]
}

function union([a = 0, b = 0, c = 0, d = 0]: number[], [e = 0, f = 0, g = 0, h = 0]: number[]): number[] {
  return [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)]
}
