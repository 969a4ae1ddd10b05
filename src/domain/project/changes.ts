/** What happened to the entries of a record: a new value, or `null` where one was taken away. */
export type Changes<R extends object> = { readonly [K in keyof R]?: R[K] | null }

/** Values are plain JSON; the same object is the usual case, and is never looked into. */
export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

export function changesBetween<R extends object>(before: R, after: R): Changes<R> {
  const old = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(([key, value]) => !old.has(key) || !same(old.get(key), value))
  const gone = [...old.keys()].filter((key) => !Object.hasOwn(after, key)).map((key) => [key, null])
  return Object.fromEntries([...changed, ...gone]) as Changes<R>
}

/** The same record, when nothing changes. */
export function applyChanges<R extends object>(record: R, changes: Changes<R>): R {
  const entries = new Map<string, unknown>(Object.entries(record))
  let changed = false
  for (const [key, value] of Object.entries(changes)) {
    if (value === null ? !entries.has(key) : entries.has(key) && same(entries.get(key), value)) continue
    changed = true
    if (value === null) entries.delete(key)
    else entries.set(key, value)
  }
  return changed ? (Object.fromEntries(entries) as R) : record
}
