const grouped = /^-?\d{1,3}([.\s’']\d{3})+(,\d+)?$/
const plain = /^-?\d+([.,]\d+)?$/

/**
 * A number as Italians write it: "1.250", "12,5", "1 250".
 * "12.5" cannot be thousands, so it is read as twelve and a half; "1.250" can, and is.
 */
export function parseNumber(text: string): number | undefined {
  const written = text.trim()
  if (grouped.test(written)) return Number(written.replace(/[.\s’']/g, '').replace(',', '.'))
  if (plain.test(written)) return Number(written.replace(',', '.'))
  return undefined
}
