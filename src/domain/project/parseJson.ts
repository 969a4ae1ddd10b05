/** What a text says, if it is JSON; `undefined` otherwise. Windows' Notepad puts a mark at the beginning of what it saves. */
export function parseJson(text: string): unknown {
  if (isTangled(text)) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Far more than any organisation has: what is in it may be 12 deep and have 200.000 values (`guardRaw.ts`). */
const deepest = 64
const mostParts = 400_000

const [quote, backslash, comma, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\,[]{}'].map((character) =>
  character.charCodeAt(0),
)

/** Looked at before it is parsed: 20 MB of nothing but «[» hold a page for seven seconds, of «[],» for one and a half. */
function isTangled(text: string): boolean {
  let depth = 0
  let parts = 0
  let insideText = false
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if (insideText) {
      if (code === backslash) place += 1
      else if (code === quote) insideText = false
    } else if (code === quote) insideText = true
    else if (code === comma) parts += 1
    else if (code === openBracket || code === openBrace) {
      depth += 1
      parts += 1
    } else if (code === closeBracket || code === closeBrace) depth -= 1
    if (depth > deepest || parts > mostParts) return true
  }
  return false
}
