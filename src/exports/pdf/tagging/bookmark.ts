import type { Bookmark } from './layoutNode'

/** An entry in the reader's panel of contents, under `parent` if given. react-pdf takes it on any box; its types do not. */
export function bookmark(ref: string, title: string, parent?: string): { bookmark: Bookmark } {
  return { bookmark: { ref, title, ...(parent === undefined ? { expanded: true } : { parent }) } }
}
