/** Twice as deep as anything saved from here: millions of brackets would take seconds. */
const deepest = 64

/**
 * Closes JSON that stops half way, leaving out the piece that was being written. Nothing, if the text is not JSON
 * that was merely cut: it begins as something else, its brackets do not match, or it does not stop half way.
 */
export function closeCutJson(text: string): string | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  /** What closes each bracket still open; every bracket moves `end`, so at the end they belong together. */
  const closing: string[] = []
  let end = 0
  let insideText = false
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place]
    if (insideText) {
      if (character === '\\') place += 1
      else if (character === '"') insideText = false
    } else if (character === '"') insideText = true
    else if (character === ',') end = place
    else if (character === '{' || character === '[') {
      closing.push(character === '{' ? '}' : ']')
      if (closing.length > deepest) return undefined
      end = place + 1
    } else if (character === '}' || character === ']') {
      if (closing.pop() !== character) return undefined
      end = place + 1
    }
  }
  return closing.length > 0 ? text.slice(0, end) + closing.reverse().join('') : undefined
}
