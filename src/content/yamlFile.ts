import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { wordsOfYaml } from '../text/contentProblems/files'
import { error, type Place, type Problem } from './problem'

export type Path = readonly PropertyKey[]

/** A parsed file that still knows on which line each value is written. */
export interface YamlFile {
  path: string
  value: unknown
  problems: readonly Problem[]
  at: (path: Path) => Place
}

export function parseYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => ({ file: path, line: lines.linePos(offset).line })
  const at = (steps: Path): Place => place(offsetOf(document.contents, steps))
  const problems = onePerLine([
    ...document.errors.map(({ pos, code }) => error(place(pos[0]), wordsOfYaml.notYaml(code))),
    ...aliasesIn(document).map((offset) => error(place(offset), wordsOfYaml.alias)),
  ])
  return { path, value: problems.length === 0 ? document.toJS() : undefined, problems, at }
}

/** "*name" repeats what "&name" marks: it may repeat itself without end, and in our files it is a slip. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0) })
  return offsets
}

/** One slip brings along others on its line, down to a hundred for an open bracket. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const first = new Map<number, Problem>()
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem)
  return [...first.values()]
}

/** Where the value starts, or the nearest thing around it that exists. A key is found where its name is written. */
function offsetOf(root: Node | null, steps: Path): number {
  let node: unknown = root
  let offset = 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
