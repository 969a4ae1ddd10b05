import type { Drawing } from './drawing'
import type { LayoutNode } from './layoutNode'
import type { ContentMarker } from './markContent'

type Visit = (node: LayoutNode, index: number, nodes: LayoutNode[]) => void

/**
 * @react-pdf/render walks the tree with `node.children.forEach(draw)`. Giving each list of children a `forEach`
 * of its own lets marks be opened and closed around every box, with no change to the library. Texts and drawings
 * are left alone: they are one content each.
 *
 * The second walk over the pages reads bookmarks and paints nothing.
 */
export function watchDrawing(layout: LayoutNode, marker: ContentMarker): void {
  let drawn = false
  const watch = (node: LayoutNode) => {
    if (node.type === 'SVG' || node.type === 'TEXT' || !node.children) return
    const children = node.children
    for (const child of children) watch(child)
    replaceForEach(children, (visit) => {
      if (drawn) return children.map(visit)
      marker.endDecoration()
      for (const [index, child] of children.entries()) marker.mark(child, () => visit(child, index, children))
    })
  }
  const pages = layout.children ?? []
  for (const page of pages) watch(page)
  replaceForEach(pages, (visit) => {
    pages.map(visit)
    drawn = true
  })
}

function replaceForEach(nodes: LayoutNode[], forEach: (visit: Visit) => void): void {
  Object.defineProperty(nodes, 'forEach', { configurable: true, enumerable: false, value: forEach })
}

/** The background of a page is painted as soon as it is added, before any of its boxes. */
export function watchPages(drawing: Drawing, layout: LayoutNode, marker: ContentMarker): void {
  const addPage = drawing.addPage.bind(drawing)
  let index = 0
  drawing.addPage = (options) => {
    addPage(options)
    const page = layout.children?.[index++]
    if (page) marker.beginDecoration(page)
    return drawing
  }
}
