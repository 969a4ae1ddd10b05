import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
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
  return {
    path,
    value: document.errors.length === 0 ? document.toJS() : undefined,
    problems: document.errors.map(({ pos, message }) => error(place(pos[0]), `this is not YAML: ${message}`)),
    at: (steps) => place(offsetOf(document.contents, steps)),
  }
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
