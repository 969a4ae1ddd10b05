import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Case, caseFileSchema } from './caseSchema'

const folder = 'questionnaires/cases'

export interface CaseFile {
  file: string
  cases: readonly Case[]
}

/** Every case of the content folder; a file that is not well written stops here, saying where. */
export function readCases(): readonly CaseFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const parsed = caseFileSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
      if (!parsed.success) throw new Error(`${folder}/${file}\n${z.prettifyError(parsed.error)}`)
      return { file, cases: parsed.data.cases }
    })
}
