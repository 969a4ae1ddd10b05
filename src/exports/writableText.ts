/** Control characters, halves of characters and non-characters: XML cannot hold them, and a file with one does not open. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The same text, with one kind of line end and nothing XML cannot hold. */
export function writableText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unwritable, '')
}

/** The same value, with every text in it writable. */
export function withWritableTexts<T>(value: T): T {
  return written(value) as T
}

function written(value: unknown): unknown {
  if (typeof value === 'string') return writableText(value)
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]))
}
