// node tests/bench/budget.mjs [folder]: what index.html loads first weighs at most 150 kB (JS and CSS, gzip), with no PDF code.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = process.argv[2] ?? 'dist'
const budget = 150_000
/** Names that only code writing a PDF spells out. */
const pdfMarks = ['StructTreeRoot', 'FontDescriptor', 'CIDToGIDMap']

const text = (file) => readFileSync(join(dist, file), 'utf8')
const isPdfCode = (file) => pdfMarks.every((mark) => text(file).includes(mark))

/** The scripts and styles named by index.html, and whatever those scripts import before they run. */
function firstLoad() {
  const html = text('index.html')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, url]) => url)
  const files = new Set()
  const visit = (file) => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    for (const [, url] of text(file).matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]*?from\s*)?"(\.[^"]+\.js)"/g,
    ))
      visit(posix.join(dirname(file), url))
  }
  for (const url of named) visit(posix.normalize(url))
  return [...files]
}

const files = firstLoad().map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const problems = []
if (files.length === 0) problems.push(`${dist}/index.html names no script: is it built?`)
if (total > budget) problems.push(`the first load weighs ${kilobytes(total)}: the budget is ${kilobytes(budget)}`)
for (const { file } of files) if (isPdfCode(file)) problems.push(`${file} holds PDF code, and is loaded first`)
const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
if (!scripts.some((name) => isPdfCode(posix.join('assets', name))))
  problems.push('no script holds PDF code: this check can no longer recognise it')

for (const { file, bytes } of files) console.log(`${kilobytes(bytes).padStart(10)}  ${file}`)
console.log(`${kilobytes(total).padStart(10)}  first load, of ${kilobytes(budget)}`)
for (const problem of problems) console.error(`✖ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
