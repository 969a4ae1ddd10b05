/** Of the words that exist, the one that was probably meant. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const near = [...words]
    /** Lengths first: comparing letters takes a time that grows with both, and a file may hold anything. */
    .filter((other) => Math.abs(other.length - word.length) <= mistakes(other))
    .map((other) => ({ other, steps: distance(word, other) }))
    .filter(({ other, steps }) => steps <= mistakes(other))
    .sort((a, b) => a.steps - b.steps)
  return near[0]?.other
}

/** So many wrong letters still make the same word: in three letters, two would make any other. */
const mistakes = (word: string): number => (word.length <= 3 ? 1 : Math.max(2, word.length / 5))

/** Letters to change, add or drop to go from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
