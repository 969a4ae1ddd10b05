/** What a file chosen as a logo turned out to be, before anything draws it. */
export type LogoKind = 'png' | 'jpeg' | 'svg'
export interface Size {
  width: number
  height: number
}

/** Why a file is not taken as it is. */
export type LogoProblem =
  | 'empty'
  | 'heavy'
  | 'unknownKind'
  | 'unsafe'
  | 'unreadable'
  | 'small'
  | 'large'
  | 'detailed'
  | 'blocked'

/** Bytes; then the shortest and longest side, in pixels, of a picture worth drawing. */
export const mostBytes = 5 * 1024 * 1024
const sides = { least: 24, most: 10_000 }

/** By what is inside: a name says nothing. */
export function kindOf(bytes: Uint8Array): LogoKind | undefined {
  const starts = (...signature: number[]) => signature.every((byte, place) => bytes[place] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  const opening = new TextDecoder().decode(bytes.subarray(0, 4000)).trimStart()
  return /^<(\?xml|!--|!DOCTYPE|(\w+:)?svg)/i.test(opening) && /<(\w+:)?svg[\s/>]/.test(opening) ? 'svg' : undefined
}

/** As the file declares it: a picture of a hundred thousand pixels must not be drawn to find that out. */
export function declaredSize(kind: 'png' | 'jpeg', bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'jpeg') return jpegSize(view)
  return view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Segments follow each other, each with its length, up to the one of the frame. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

export function sizeProblem({ width, height }: Size): LogoProblem | undefined {
  if (Math.max(width, height) < sides.least || Math.min(width, height) < 1) return 'small'
  return Math.max(width, height) > sides.most ? 'large' : undefined
}
