import type { ActionSheet } from '../../../domain/document/planDocument'

/** Letters that two columns on one page hold with ease. */
const longest = 2600

/**
 * Two columns cannot go on over a page and still be read in order: a compact sheet with a long note in it
 * is printed as a full one.
 */
export function isHalfSheet({ compact, because, fields, after }: ActionSheet): boolean {
  const texts = [because, ...fields.map(({ text }) => text), ...after.map(({ text }) => text)]
  return compact === true && texts.join('').length <= longest
}
