/** How hard a passphrase is to guess, roughly: what is said is said in words, and only the shortest are refused. */
export type Strength = 'tooShort' | 'weak' | 'fair' | 'strong'

const shortest = 8

/** Letters of the alphabet in question, by kind of character. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}\s]/u, 30],
]

const common = /password|passphrase|qwerty|asdf|conciliazione|segreto|ciao|12345|azienda|benvenut|20(1|2)\d/giu

export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFC')]
  if (characters.length < shortest) return 'tooShort'
  /** What repeats or goes on by one adds little; well-known words count as two characters each. */
  const counted = [...passphrase.normalize('NFC').replace(common, 'aa')]
  const surprising = counted.filter((character, place) => {
    const step = (character.codePointAt(0) ?? 0) - (counted[place - 1]?.codePointAt(0) ?? -9)
    return Math.abs(step) > 1
  })
  const different = new Set(surprising).size
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0) || 26
  /** Words are less surprising than letters thrown at random: half of it. */
  const words = passphrase.trim().split(/\s+/).length
  const perCharacter = Math.log2(alphabet) * (words > 2 ? 0.55 : 0.7)
  const bits = Math.min(surprising.length, different * 2.5) * perCharacter
  if (bits < 32) return 'weak'
  return bits < 52 ? 'fair' : 'strong'
}
