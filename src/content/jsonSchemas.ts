import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileKinds } from './fileKinds'

/** What editors complete and check YAML with, made from the same schemas the loader uses: file name → text. */
function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.values(fileKinds).map(({ name, schema }) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref', unrepresentable: 'any' })
      return [`${name}.json`, `${JSON.stringify({ title: name, ...json }, null, 1)}\n`]
    }),
  )
}

export function staleSchemas(folder: string): readonly [path: string, text: string][] {
  return [...jsonSchemas()]
    .map(([file, text]): [string, string] => [join(folder, '.schema', file), text])
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
}

/** Writes those that are out of date, and says which. */
export function refreshSchemas(folder: string): readonly string[] {
  mkdirSync(join(folder, '.schema'), { recursive: true })
  return staleSchemas(folder).map(([path, text]) => {
    writeFileSync(path, text)
    return path
  })
}
