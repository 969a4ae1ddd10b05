const deepest = 12
/** A logo is the longest text there is. */
const longestText = 200_000
const mostValues = 200_000
/** Own keys of these names turn into something else when an object is copied carelessly. */
const treacherous = new Set(['__proto__', 'constructor', 'prototype'])

/** Looks through parsed JSON before anything reads it; the path of what cannot be let in. Never recursive. */
export function findDanger(raw: unknown): string | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: raw, path: '', depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next
    seen += 1
    if (depth > deepest || seen > mostValues) return path
    if (typeof value === 'string' && value.length > longestText) return path
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      const place = path === '' ? key : `${path}.${key}`
      if (treacherous.has(key)) return place
      waiting.push({ value: inner, path: place, depth: depth + 1 })
    }
  }
  return undefined
}

export type RawObject = Readonly<Record<string, unknown>>
export const isRawObject = (raw: unknown): raw is RawObject =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
