import type { Block, Chapter } from '../../../domain/document/planDocument'
import { isHalfSheet } from '../blocks/halfSheet'

/** Blocks that stay together: headings, and what they announce. Places in the chapter. */
export type Group = readonly number[]

/** A part of a chapter between two places where a new page must begin. */
export interface Stretch {
  chapter: Chapter
  /** Holds the heading of the chapter. */
  opens: boolean
  groups: readonly Group[]
}

/** The stretches of each flow of pages: a new flow where a new page must begin. */
export function flowsOf(chapters: readonly Chapter[]): Stretch[][] {
  const flows: Stretch[][] = []
  for (const chapter of chapters) {
    for (const [part, places] of partsOf(chapter.blocks).entries()) {
      const stretch = { chapter, opens: part === 0, groups: groupsOf(chapter.blocks, places) }
      const open = flows.at(-1)
      if (open && part === 0 && !chapter.newPage) open.push(stretch)
      else flows.push([stretch])
    }
  }
  return flows
}

/** Cut where a page must begin. The heading of the chapter is in the first part, which may hold nothing else. */
function partsOf(blocks: readonly Block[]): number[][] {
  const parts: number[][] = [[]]
  for (const [index, block] of blocks.entries()) {
    if (fillsPage(block) || fillsPage(blocks[index - 1])) parts.push([])
    parts.at(-1)?.push(index)
  }
  return parts
}

/** The full sheet of an action has its page: it can be handed to who is responsible for it. */
function fillsPage(block: Block | undefined): boolean {
  return block?.type === 'action' && !isHalfSheet(block.sheet)
}

function groupsOf(blocks: readonly Block[], places: readonly number[]): Group[] {
  const groups: number[][] = []
  for (const place of places) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open && last !== undefined && announces(blocks[last], blocks[place])) open.push(place)
    else groups.push([place])
  }
  return groups
}

/** A heading, or a sentence or two that introduce a table, a figure, a list or a sheet. */
export function announces(block: Block | undefined, next: Block | undefined): boolean {
  if (block === undefined || next === undefined) return false
  if (block.type === 'heading') return true
  const short = block.type === 'text' && (block.tone === 'body' || block.tone === 'lead') && block.text.length < 240
  return short && next.type !== 'text' && next.type !== 'heading'
}
