import type { StructureProps } from './structure'

/**
 * What drawing and tagging read of a node that @react-pdf/layout has placed. Its own types keep each kind of node apart;
 * here only what all of them share.
 */
export interface LayoutNode {
  type: string
  props?: LayoutProps
  style?: { backgroundColor?: string }
  box?: LayoutBox
  lines?: readonly unknown[]
  children?: LayoutNode[]
}

export interface LayoutProps extends Partial<StructureProps> {
  id?: string
  fixed?: boolean
  bookmark?: Bookmark | null
  /** Given by `numberNodes`. */
  nodeNumber?: number
}

export interface Bookmark {
  title: string
  ref: string
  parent?: string
  expanded?: boolean
  /** Where the reader lands on the page: known after layout. */
  top?: number
  left?: number
}

interface LayoutBox {
  left: number
  top: number
  width: number
  height: number
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
}

/** Numbers survive pagination: the pieces of a node that was divided between pages share theirs. */
export function numberNodes(root: LayoutNode, first = 1): number {
  let next = first
  const visit = (node: LayoutNode) => {
    if (node.props) node.props = { ...node.props, nodeNumber: next++ }
    for (const child of node.children ?? []) visit(child)
  }
  visit(root)
  return next
}

/** Has a background or a border: paint that carries no meaning. */
export function isDecorated({ style, box }: LayoutNode): boolean {
  if (style?.backgroundColor) return true
  const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = box ?? {}
  return Boolean(borderTopWidth || borderRightWidth || borderBottomWidth || borderLeftWidth)
}

/** The page on which each node with an id begins, from 1. */
export function pagesById({ children: pages = [] }: LayoutNode): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const visit = (node: LayoutNode, page: number) => {
    const id = node.props?.id
    if (id !== undefined && !found.has(id)) found.set(id, page)
    for (const child of node.children ?? []) visit(child, page)
  }
  for (const [index, page] of pages.entries()) visit(page, index + 1)
  return found
}
