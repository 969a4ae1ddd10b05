import {
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { wordsOfYaml } from '../text/contentProblems/files'
import { tooDeepAt } from './nesting'
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
  const deep = tooDeepAt(text)
  /** The reader looks for repeated keys by comparing each with all the others; `slips` takes no time over ten thousand. */
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = parseDocument(deep === undefined ? text : '', options)
  const place = (offset: number): Place => ({ file: path, line: lines.linePos(offset).line })
  const at = (steps: Path): Place => place(offsetOf(document.contents, steps))
  const unreadable = (code: ErrorCode, place: Place) => error(place, wordsOfYaml.notYaml(code))
  const problems = onePerLine([
    ...(deep === undefined ? [] : [unreadable('RESOURCE_EXHAUSTION', { file: path, line: lineOf(text, deep) })]),
    ...document.errors.map(({ code, pos }) => unreadable(code, place(pos[0]))),
    ...slips(document).map(({ code, offset }) => unreadable(code, place(offset))),
  ])
  return { path, value: problems.length === 0 ? document.toJS() : undefined, problems, at }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** A key written twice; and "*name", which repeats what "&name" marks: even itself without end, and in our files it is a slip. */
function slips(document: Document): { code: ErrorCode; offset: number }[] {
  const found: { code: ErrorCode; offset: number }[] = []
  visit(document, {
    Alias: (_, { range }) => void found.push({ code: 'BAD_ALIAS', offset: range?.[0] ?? 0 }),
    Map: (_, { items }) => {
      const keys = new Set<string>()
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : ''
        if (keys.has(name)) found.push({ code: 'DUPLICATE_KEY', offset: startOf(key) ?? 0 })
        keys.add(name)
      }
    },
  })
  return found
}

/** One slip brings along others on its line, down to a hundred for an open bracket. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const first = new Map<number, Problem>()
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem)
  return [...first.values()].slice(0, 100)
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
