/**
 * A short mark of a text, the same for the same text (FNV-1a, 32 bits): enough to notice that a proposal is no longer
 * the one somebody wrote over. Not a secret, not a signature.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) {
    hash ^= text.charCodeAt(place)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
