// node tests/bench/budget.mjs [folder]: what index.html loads first weighs at most 150 kB (JS and CSS, gzip), and what
// whoever comes back downloads up to the first question at most 163 kB (0.35 of SurveyJS would be 159; one tab at a time and a
// consultant's additions cost the last of them); no PDF code, no zod.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = process.argv[2] ?? 'dist'
const budgets = { 'first load': 150_000, 'to the first question': 163_000 }
/** Names that only code writing a PDF spells out. */
const pdfMarks = ['StructTreeRoot', 'FontDescriptor', 'CIDToGIDMap']

const text = (file) => readFileSync(join(dist, file), 'utf8')
const isPdfCode = (file) => pdfMarks.every((mark) => text(file).includes(mark))
const isZod = (file) => text(file).includes('ZodError')

/** Scripts and styles, and whatever the scripts import before they run. */
function closure(named) {
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
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
}

const built = readdirSync(join(dist, 'assets')).map((name) => posix.join('assets', name))
const index = [...text('index.html').matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
  ([, url]) => url,
)
const questions = built.filter((file) => /\/Assessment-[^/]+\.(js|css)$/.test(file))
const paths = { 'first load': closure(index), 'to the first question': closure([...index, ...questions]) }
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const scripts = built.filter((name) => name.endsWith('.js'))

const problems = []
if (index.length === 0) problems.push(`${dist}/index.html names no script: is it built?`)
if (questions.length === 0) problems.push('no script is called Assessment: this check can no longer find the questions')
for (const [path, files] of Object.entries(paths)) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total > budgets[path])
    problems.push(`${path}: ${kilobytes(total)}, and the budget is ${kilobytes(budgets[path])}`)
  for (const { file, bytes } of files) console.log(`${kilobytes(bytes).padStart(10)}  ${file}`)
  console.log(`${kilobytes(total).padStart(10)}  ${path}, of ${kilobytes(budgets[path])}`)
}
for (const { file } of paths['to the first question']) {
  if (isPdfCode(file)) problems.push(`${file} holds PDF code, and is loaded before the first question`)
  if (isZod(file)) problems.push(`${file} holds zod, and is loaded before the first question`)
}
if (!scripts.some(isPdfCode)) problems.push('no script holds PDF code: this check can no longer recognise it')
if (!scripts.some(isZod)) problems.push('no script holds zod: this check can no longer recognise it')

for (const problem of problems) console.error(`✖ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
