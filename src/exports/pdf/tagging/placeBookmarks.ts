import type { LayoutNode } from './layoutNode'

/** react-pdf reads the place of a bookmark from its box, relative to the box around it: here it becomes that on the page. */
export function placeBookmarks({ children: pages = [] }: LayoutNode, pageWidth: number): void {
  const visit = (node: LayoutNode, above: number) => {
    const top = above + (node.box?.top ?? 0)
    // pdfkit counts `left` from the right edge.
    if (node.props?.bookmark) Object.assign(node.props.bookmark, { top, left: pageWidth })
    for (const child of node.children ?? []) visit(child, top)
  }
  for (const page of pages) visit(page, 0)
}
