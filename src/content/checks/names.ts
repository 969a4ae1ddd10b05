import { error, type Place, type Problem } from '../problem'

/** The ids that exist of one kind of thing, and how the kind is called in messages. */
export interface Names {
  kind: string
  ids: ReadonlySet<string>
}

export const names = (kind: string, ids: Iterable<string>): Names => ({ kind, ids: new Set(ids) })

/** A problem when no such thing exists, with the id that was probably meant. */
export function unknownName({ kind, ids }: Names, id: string, at: Place): Problem[] {
  if (ids.has(id)) return []
  const meant = nearest(id, ids)
  return [error(at, `there is no ${kind} "${id}"${meant ? `: do you mean "${meant}"?` : ''}`)]
}

function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  const near = [...ids]
    .map((other) => ({ other, steps: distance(id, other) }))
    .filter(({ other, steps }) => steps <= Math.max(2, other.length / 5))
    .sort((a, b) => a.steps - b.steps)
  return near[0]?.other
}

/** Letters to change, add or drop to go from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
