import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** What a file brings along when it is loaded: imports of types are gone by then, and a worker is loaded apart. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^']*'([^']+)'/gm)) {
    if (!from.startsWith('.')) found.add(from)
    const path = [`${join(dirname(file), from)}.ts`, `${join(dirname(file), from)}.tsx`].find(existsSync)
    if (from.startsWith('.') && path) reached(path, found)
  }
  return found
}

it('no page loads react-pdf: only the worker does', () => {
  const packages = (file: string) => [...reached(file)].filter((name) => !name.startsWith('src/'))
  expect(packages('src/exports/pdf/makePdf.ts')).toEqual([])
  expect(packages('src/exports/pdf/worker.ts')).toContain('@react-pdf/renderer')
})
