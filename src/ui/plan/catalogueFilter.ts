import type { Measure } from '../../domain/catalogue/measure'
import type { AreaId } from '../../domain/ids'

/** What is looked for; an empty choice lets everything through. */
export interface CatalogueFilter {
  words: string
  area: AreaId | ''
  effort: Measure['effort'] | ''
  /** Index of the cost class, as text of a select. */
  cost: string
  quadrant: Measure['quadrant'] | ''
}

export const everything: CatalogueFilter = { words: '', area: '', effort: '', cost: '', quadrant: '' }

/** Every word must be somewhere in the name, the summary or the description; accents and capitals do not count. */
export function matches(measure: Measure, costClass: number, filter: CatalogueFilter): boolean {
  const text = plain(`${measure.name} ${measure.summary} ${measure.description}`)
  return (
    plain(filter.words)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    is(filter.area, measure.area) &&
    is(filter.effort, measure.effort) &&
    is(filter.cost, String(costClass)) &&
    is(filter.quadrant, measure.quadrant)
  )
}

const is = (wanted: string, found: string): boolean => wanted === '' || wanted === found

/** «Più» and «piu» are the same word; so are ’ and '. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase().trim()
}
