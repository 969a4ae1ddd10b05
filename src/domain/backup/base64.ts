/** A multiple of three, so that pieces join without padding in between; small enough to be passed as arguments. */
const piece = 3 * 8192

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += piece)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + piece))))
  return parts.join('')
}

/** The text is known to be base64: it has gone through the schema. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let place = 0; place < characters.length; place += 1) bytes[place] = characters.charCodeAt(place)
  return bytes
}
