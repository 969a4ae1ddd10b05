/** What the marks of a page's content say: which pieces belong to the structure, and what is painted outside of it. */
export interface ContentMarks {
  ids: ReadonlySet<number>
  painted: number
  problems: string[]
}

interface Mark {
  tag: string
  id: number | undefined
}

const token = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\[|\]|\/[^\s/[\]<>()]+|[^\s/[\]<>()]+/g
const isOperator = /^[A-Za-z'"*]+[0-9*]?$/
const paints = /^(Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|Do|sh)$/

export function readContentMarks(content: string): ContentMarks {
  const ids = new Set<number>()
  const problems: string[] = []
  const open: Mark[] = []
  let operands: string[] = []
  let painted = 0
  let inText = false
  let dictionaryDepth = 0

  function begin(): void {
    const mark = { tag: operands.find((operand) => operand.startsWith('/')) ?? '', id: idIn(operands) }
    if (mark.id !== undefined && ids.has(mark.id)) problems.push(`content ${mark.id} is marked twice`)
    if (mark.id !== undefined && open.some(({ tag }) => tag === '/Artifact'))
      problems.push('content inside an artifact')
    if (mark.tag === '/Artifact' && open.some(({ id }) => id !== undefined)) problems.push('artifact inside content')
    if (inText) problems.push('a mark opens inside a text object')
    if (mark.id !== undefined) ids.add(mark.id)
    open.push(mark)
  }

  function end(): void {
    if (open.length === 0) problems.push('a mark closes that was not open')
    if (inText) problems.push('a mark closes inside a text object')
    open.pop()
  }

  for (const [word] of content.matchAll(token)) {
    if (word === '<<') dictionaryDepth++
    if (word === '>>') dictionaryDepth--
    const operator = dictionaryDepth === 0 && isOperator.test(word) && !/^(true|false|null)$/.test(word)
    if (!operator) {
      operands.push(word)
      continue
    }
    if (word === 'BDC' || word === 'BMC') begin()
    else if (word === 'EMC') end()
    else if (word === 'BT') inText = true
    else if (word === 'ET') inText = false
    else if (paints.test(word)) {
      painted++
      if (open.length === 0) problems.push(`paint outside any mark (${word})`)
    }
    operands = []
  }
  if (open.length > 0) problems.push(`${open.length} marks never close`)
  return { ids, painted, problems }
}

function idIn(operands: readonly string[]): number | undefined {
  const place = operands.indexOf('/MCID')
  return place < 0 ? undefined : Number(operands[place + 1])
}
