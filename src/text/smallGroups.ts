import { numberText } from './format'

/** A number that would give away a small group by subtraction. */
export const hiddenGroup = 'non mostrato'

export interface Group {
  label: string
  /** People, or `undefined` where nothing was written. */
  count: number | undefined
}

/** People in a group: never a number when it would make someone recognisable. */
export function groupText(count: number, below: number): string {
  return count > 0 && count < below ? `meno di ${below}` : numberText(count)
}

/**
 * The words for some groups. Small ones are not numbers; and since few people could be found by subtracting the others
 * from the total, when it is known, the smallest of the others is then hidden too.
 */
export function groupTexts(
  groups: readonly Group[],
  below: number,
  total: number | undefined,
): readonly (string | undefined)[] {
  const hidden = groupToHide(groups, below, total)
  return groups.map((group) => {
    if (group.count === undefined) return undefined
    return group === hidden ? hiddenGroup : groupText(group.count, below)
  })
}

function groupToHide(groups: readonly Group[], below: number, total: number | undefined): Group | undefined {
  if (total === undefined) return undefined
  /** "Di cui" is a part of another part, not of the whole. */
  const parts = groups.filter(({ label }) => !label.startsWith('Di cui'))
  const printed = parts.filter(({ count }) => count !== undefined && count >= below)
  const rest = total - printed.reduce((sum, { count }) => sum + (count ?? 0), 0)
  if (rest <= 0 || rest >= below) return undefined
  return [...printed].sort((a, b) => (a.count ?? 0) - (b.count ?? 0))[0]
}
