import { mkdirSync, writeFileSync } from 'node:fs'
import { loadAll } from '../../src/content/loadContent'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import { writeDocument } from '../../src/text/document/writeDocument'
import { measureBrowser, measureDocumentsAlone, measurePortfolioAlone } from './browser/measureBrowser'
import { measureEngine } from './engine/measureEngine'
import { documentRows } from './report/documentRows'
import { browserRows, engineRows, portfolioRows } from './report/rows'
import { markdownTable, plainTable } from './report/tables'
import { words } from './report/words'

const artifacts = '.artifacts/bench'

/** Measures one part or all ("engine", "browser", "documents", "portfolio", "all") and tells how it went. It judges, and never fails. */
export async function bench(part: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true })
  const { content, examples } = loadAll('questionnaires')
  const engine = part === 'all' || part === 'engine' ? await measureEngine(content) : undefined
  const written = examples.map(({ title, project }) => {
    const { evaluation, plan } = buildPlan(content, project, new Date().toISOString().slice(0, 10))
    return { title, document: writeDocument(content, project, evaluation, plan, project.choices.document) }
  })
  const browser = part === 'all' || part === 'browser' ? await measureBrowser(content, written, artifacts) : undefined
  const alone = part === 'documents' ? await measureDocumentsAlone(content, written, artifacts) : undefined
  const documents = browser?.documents ?? alone
  const portfolio = part === 'portfolio' ? await measurePortfolioAlone(content, written, artifacts) : undefined

  const rows = [
    ...(engine ? engineRows(engine) : []),
    ...(browser ? browserRows(browser) : []),
    ...(portfolio ? portfolioRows(portfolio) : []),
    ...(documents ? documentRows(documents) : []),
  ]
  const measuredAt = new Date()
  const day = measuredAt.toLocaleDateString('it-IT', { day: 'numeric', month: 'long', year: 'numeric' })
  const note = words.note(day, process.versions.node, browser?.browser)
  writeFileSync(
    `${artifacts}/bench.json`,
    `${JSON.stringify({ measuredAt, engine, browser, documents, portfolio, rows }, null, 2)}\n`,
  )
  writeFileSync(`${artifacts}/bench.md`, `${markdownTable(rows)}\n\n${note}\n`)
  console.log(`\n${plainTable(rows)}\n\n${note}`)
}
