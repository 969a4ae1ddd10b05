/** Words as they are compared: without accents, capitals and apostrophes. */
export const plainWords = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ')

/**
 * Those with every word that was typed, beginnings of words too; the code of a question ("A3.1") finds it as well.
 * Those whose question itself has the words come before those that have them elsewhere.
 */
export function findQuestions<Q extends { code: string; text: string; more: string }>(
  questions: readonly Q[],
  typed: string,
  most = 8,
): readonly Q[] {
  const words = plainWords(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const has = (text: string) => {
    const within = ` ${plainWords(text)}`
    return words.every((word) => within.includes(` ${word}`))
  }
  const inText = questions.filter(({ code, text }) => has(`${code} ${text}`))
  const elsewhere = questions.filter((one) => !inText.includes(one) && has(`${one.code} ${one.text} ${one.more}`))
  return [...inText, ...elsewhere].slice(0, most)
}
