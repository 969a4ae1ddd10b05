import { allNodes, type StructureNode } from './structureTree'

const standardRoles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
)

/** Where some roles must be. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'Figure', 'L'],
}
/** What some roles may hold, and nothing else. */
const childrenOf: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
}
const mayBeEmpty = ['TD', 'TH', 'NonStruct']

/** What PDF/UA-1 asks of each element. */
export function elementProblems(node: StructureNode, parent = 'Root'): string[] {
  const { role, children, content, annotations } = node
  const pages = new Set(content.map(({ page }) => page))
  const strangers = children.filter((child) => childrenOf[role] && !childrenOf[role].includes(child.role))
  const found = [
    !standardRoles.has(role) && `"${role}" is not a standard role`,
    parentsOf[role] && !parentsOf[role].includes(parent) && `${role} in ${parent}`,
    strangers.length > 0 && `${role} holds ${strangers.map((child) => child.role).join(', ')}`,
    childrenOf[role] && content.length > 0 && `${role} holds content of its own`,
    children.length + content.length + annotations.length === 0 && !mayBeEmpty.includes(role) && `${role} is empty`,
    role === 'Figure' && !node.alt?.trim() && 'Figure without alternative text',
    role === 'Figure' && pages.size === 1 && !node.hasBox && 'Figure on one page without a box',
    role === 'TH' && node.scope === undefined && 'TH without scope',
    role === 'Link' && annotations.length === 0 && 'Link without annotation',
    role === 'Table' && !isRegular(node) && 'Table with rows of different lengths',
  ].filter((problem) => typeof problem === 'string')
  return [...found, ...children.flatMap((child) => elementProblems(child, role))]
}

function isRegular(table: StructureNode): boolean {
  const rows = allNodes(table).filter(({ role }) => role === 'TR')
  return new Set(rows.map(({ children }) => children.length)).size <= 1
}

/** Headings begin at 1 and go down one step at a time. */
export function headingProblems(nodes: readonly StructureNode[]): string[] {
  const levels = nodes.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ role }) => Number(role[1]))
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1]
    return before !== undefined && level > before + 1 ? [`H${before} is followed by H${level}`] : []
  })
  return levels[0] === 1 ? skips : ['the first heading is not H1', ...skips]
}

/**
 * Reading goes from page to page. One exception: a row divided between two pages is read cell by cell, and the second
 * cell begins on the page before the one where the first ends.
 */
export function readingOrderProblems(roots: readonly StructureNode[]): string[] {
  const pieces = roots.flatMap((root) => contentInOrder(root, undefined))
  const back = pieces.find(({ page, row }, index) => {
    const before = pieces[index - 1]
    return before !== undefined && page < before.page && (row === undefined || row !== before.row)
  })
  return back ? [`reading goes back to page ${back.page + 1}`] : []
}

function contentInOrder(
  node: StructureNode,
  row: StructureNode | undefined,
): { page: number; row: StructureNode | undefined }[] {
  const around = node.role === 'TR' ? node : row
  const own = node.content.map(({ page }) => ({ page, row: around }))
  return [...own, ...node.children.flatMap((child) => contentInOrder(child, around))]
}
