import type { Path } from './yamlFile'

/** Calls `visit` on every text inside a value, with the way to it. */
export function walkTexts(value: unknown, visit: (text: string, path: Path) => void, path: Path = []): void {
  if (typeof value === 'string') visit(value, path)
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) walkTexts(inner, visit, [...path, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walkTexts(inner, visit, [...path, key])
}

/** The nearest key on the way, skipping places in a list: in `measures: [a]` the key of "a" is "measures". */
export function keyOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}
