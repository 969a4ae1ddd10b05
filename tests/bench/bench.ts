import { mkdirSync, writeFileSync } from 'node:fs'
import { loadAll } from '../../src/content/loadContent'
import { measureBrowser } from './browser/measureBrowser'
import { measureEngine } from './engine/measureEngine'
import { browserRows, engineRows } from './report/rows'
import { markdownTable, plainTable } from './report/tables'
import { words } from './report/words'

const artifacts = '.artifacts/bench'

/** Measures one part or both ("engine", "browser", "all") and tells how it went. It judges, and never fails. */
export async function bench(part: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true })
  const { content, examples } = loadAll('questionnaires')
  const engine = part === 'browser' ? undefined : await measureEngine(content)
  const titles = examples.map(({ title }) => title)
  const browser = part === 'engine' ? undefined : await measureBrowser(content, titles, artifacts)

  const rows = [...(engine ? engineRows(engine) : []), ...(browser ? browserRows(browser) : [])]
  const measuredAt = new Date()
  const day = measuredAt.toLocaleDateString('it-IT', { day: 'numeric', month: 'long', year: 'numeric' })
  const note = words.note(day, process.versions.node, browser?.browser)
  writeFileSync(`${artifacts}/bench.json`, `${JSON.stringify({ measuredAt, engine, browser, rows }, null, 2)}\n`)
  writeFileSync(`${artifacts}/bench.md`, `${markdownTable(rows)}\n\n${note}\n`)
  console.log(`\n${plainTable(rows)}\n\n${note}`)
}
