import type { Drawing, StructureElement } from './drawing'
import { isDecorated, type LayoutNode } from './layoutNode'
import type { StructureType } from './structure'
import { figureBoxes, type StructureTree } from './structureTree'

const painted = ['TEXT', 'SVG', 'IMAGE', 'CANVAS', 'NOTE']

export type ContentMarker = ReturnType<typeof contentMarker>

/** Wraps the drawing of each box in the marks that say what it is: content of an element, or an artifact. */
export function contentMarker(drawing: Drawing, tree: StructureTree) {
  const placeFigure = figureBoxes(drawing)
  /** Inside an artifact or an element's content: no mark may open within another. */
  let marked = false
  /** A background or border was opened as an artifact, and ends where the first child begins. */
  let decorating = false
  /** The link being drawn: its annotation belongs to its element. */
  let link: { element: StructureElement; alt: string } | null = null

  function endDecoration(): void {
    if (decorating) drawing.endMarkedContent()
    decorating = false
  }

  function beginDecoration(node: LayoutNode): void {
    if (!isDecorated(node)) return
    endDecoration()
    drawing.markContent('Artifact', { type: 'Layout' })
    decorating = true
  }

  function artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    endDecoration()
    drawing.markContent('Artifact', { type })
    marked = true
    draw()
    marked = false
    drawing.endMarkedContent()
  }

  function content(element: StructureElement, role: string, draw: () => void): void {
    endDecoration()
    const mark = drawing.markStructureContent(role)
    marked = true
    draw()
    marked = false
    drawing.endMarkedContent()
    element.add(mark)
  }

  function figure(node: LayoutNode, draw: () => void): void {
    const element = tree.elementOf(node, 'Figure')
    placeFigure(element, node)
    content(element, 'Figure', draw)
  }

  function text(node: LayoutNode, draw: () => void): void {
    if (node.lines?.length) {
      const { element, role } = tree.ofText(node)
      content(element, role, draw)
    } else draw()
  }

  function group(node: LayoutNode, draw: () => void): void {
    beginDecoration(node)
    draw()
    endDecoration()
  }

  function element(node: LayoutNode, role: StructureType, draw: () => void): void {
    const opened = { element: tree.elementOf(node, role), role }
    const outer = link
    if (role === 'Link') link = { element: opened.element, alt: node.props?.alt ?? '' }
    tree.within(opened, () => group(node, draw))
    // pdfkit writes the page of a link's annotation when the element ends: that must be this page.
    if (role === 'Link') opened.element.end()
    link = outer
  }

  return {
    endDecoration,
    beginDecoration,
    link: () => link,
    mark(node: LayoutNode, draw: () => void): void {
      const role = node.props?.role
      // A header row with `fixed` is drawn again at the top of the next page: only the first time it is content.
      const repeated = node.props?.fixed === true && tree.wasDrawn(node)
      if (marked) draw()
      else if (role === 'Artifact' || repeated) artifact('Pagination', draw)
      else if (role === 'Figure') figure(node, draw)
      else if (node.type === 'TEXT') text(node, draw)
      else if (painted.includes(node.type)) artifact('Layout', draw)
      else if (role) element(node, role, draw)
      else group(node, draw)
    },
  }
}
