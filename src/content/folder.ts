import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of each YAML file, by its path inside the content folder ("catalogue/indicators.yaml"). */
export type ContentFiles = ReadonlyMap<string, string>

export function readFolder(folder: string): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') || path.endsWith('.yml'))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
