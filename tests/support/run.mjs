// Runs the checks one after the other and closes with one line: "N passed, N failed".
// "check": everything but the real browser. "all": the browser too.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './findBrowser.mjs'
import { readVitestReport, skippedText } from './vitestReport.mjs'

const everything = process.argv[2] === 'all'
const artifacts = '.artifacts'
rmSync(`${artifacts}/vitest.json`, { force: true })
rmSync(`${artifacts}/playwright.json`, { force: true })
mkdirSync(artifacts, { recursive: true })

const counts = { passed: 0, failed: 0, skipped: 0 }
const add = (passed, failed, skipped = 0) => {
  counts.passed += passed
  counts.failed += failed
  counts.skipped += skipped
}

function run(title, command, args, env = {}) {
  console.log(`\n▸ ${title}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false, env: { ...process.env, ...env } })
  return status === 0
}

/** A step without tests of its own counts as one. */
function step(title, command, args) {
  const passed = run(title, command, args)
  add(passed ? 1 : 0, passed ? 0 : 1)
  return passed
}

/** A runner that did not write its report has failed, whatever it printed. */
function counted(title, command, args, report, read, env) {
  const passed = run(title, command, args, env)
  try {
    const { ok, ko, skipped } = read(JSON.parse(readFileSync(`${artifacts}/${report}`, 'utf8')))
    add(ok, Math.max(ko, passed ? 0 : 1), skipped)
  } catch {
    add(0, 1)
  }
}

step('Types', 'npx', ['tsc', '-p', '.'])
step('Lint and format', 'npx', ['biome', 'ci', '--error-on-warnings', '.'])
step('Unused code', 'npx', ['knip'])
step('Content', 'node', ['src/content/check.mjs'])
step('Lock file', 'node', ['tests/support/checkLock.mjs'])
counted(
  'Unit, properties, cases, architecture',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${artifacts}/vitest.json`],
  'vitest.json',
  readVitestReport,
)
const built = step('Build', 'npx', ['vite', 'build', '--logLevel', 'warn'])
if (built) step('First-load budget', 'node', ['tests/bench/budget.mjs'])

if (everything && built) {
  const browser = findBrowser()
  if (browser) {
    counted(
      `End to end, in ${browser}`,
      'npx',
      ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
      'playwright.json',
      ({ stats }) => ({ ok: stats.expected + stats.flaky, ko: stats.unexpected + stats.skipped }),
      { CHROMIUM_PATH: browser },
    )
  } else {
    add(0, 1)
    console.error('\nNo Chromium could be found or installed: the end-to-end tests did not run, and that is a failure.')
    console.error(
      'Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
    )
  }
}

if (counts.skipped > 0) console.log(`\n${skippedText(counts.skipped)}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 ? 0 : 1)
