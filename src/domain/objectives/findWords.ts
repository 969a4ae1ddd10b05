/** Words as they are compared: no capitals, no accents, nothing between them but a space. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')

/** Where a sign begins in a text; -1 when it is not there. "assenz*" is any word that begins so; a row of words holds. */
export function placeOfSign(words: readonly string[], sign: string): number {
  const wanted = sign
    .split(' ')
    .flatMap((word) => (word.endsWith('*') ? [`${plainWords(word)[0]}*`] : plainWords(word)))
  return words.findIndex((_, from) => wanted.every((word, step) => fits(words[from + step], word)))
}

export const hasSign = (words: readonly string[], sign: string): boolean => placeOfSign(words, sign) >= 0

function fits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}
