import { numberText } from './format'

/** A number that would give away a small group by subtraction. */
export const hiddenGroup = 'non mostrato'

/** People in a group: never a number when it would make someone recognisable. */
export function groupText(count: number, below: number): string {
  return count > 0 && count < below ? `meno di ${below}` : numberText(count)
}

/**
 * The words for the parts of a whole. Groups of few people are not numbers; and since a single one could be found by
 * subtracting the others from the total, the smallest of the others is hidden with it.
 */
export function groupTexts(counts: readonly (number | undefined)[], below: number): readonly (string | undefined)[] {
  const small = counts.filter((count) => count !== undefined && count > 0 && count < below)
  const others = counts.filter((count): count is number => count !== undefined && count >= below)
  const alsoHidden = small.length === 1 && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1
  return counts.map((count, place) => {
    if (count === undefined) return undefined
    return place === alsoHidden ? hiddenGroup : groupText(count, below)
  })
}
