/** Our deepest entry has a dozen things around it. */
const deepest = 100

/** The signs that open a list or a group inside another on the same line, and the spaces that do so on the next. */
const manyOnALine = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`)
const manySpaces = new RegExp(`^ {${deepest * 4}}`, 'm')

/**
 * Where the text goes deeper than anything we write. The YAML reader calls itself at each level: on `[` written a
 * thousand times it gives up, and seen once to take the whole process along (V8 compiling a pattern on a full stack).
 */
export function tooDeepAt(text: string): number | undefined {
  const [line, indented] = [text.search(manyOnALine), text.search(manySpaces)]
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset]
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > deepest) return offset
  }
  return [line, indented].find((offset) => offset >= 0)
}
