import type { Logo } from '../../../domain/document/planDocument'
import { longest } from '../../../domain/project/project'
import type { LogoProblem, Size } from './logoFile'

export type Picture = Omit<Logo, 'alt'>

/** Pixels of a logo on paper: more would weigh and not show. */
const room: Size = { width: 600, height: 240 }
/** Each try is this much smaller, as long as something can be seen. */
const smaller = 0.85
const leastWidth = 60

/** As large as it fits, and at most this many times its size. */
export function fitted({ width, height }: Size, mostTimes = 1): Size {
  const scale = Math.min(room.width / width, room.height / height, mostTimes)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Through an image, which runs and fetches nothing, onto a white canvas; smaller until the PNG is light enough. */
export async function drawLogo(source: Blob): Promise<Picture | LogoProblem> {
  const address = URL.createObjectURL(source)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    let size = fitted({ width: image.naturalWidth, height: image.naturalHeight })
    for (;;) {
      const png = await pngOf(image, size)
      if (png === undefined) return 'blocked'
      if (png.length <= longest.logo) return { png, ...size }
      if (size.width * smaller < leastWidth) return 'detailed'
      size = { width: Math.round(size.width * smaller), height: Math.max(1, Math.round(size.height * smaller)) }
    }
  } catch {
    return 'unreadable'
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** In base 64; nothing where the browser hides what a canvas holds (protection from being recognised). */
async function pngOf(image: HTMLImageElement, { width, height }: Size): Promise<string | undefined> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const ground = canvas.getContext('2d', { alpha: false })
  if (!ground) return undefined
  ground.fillStyle = '#fff'
  ground.fillRect(0, 0, width, height)
  if (ground.getImageData(0, 0, 1, 1).data.some((channel) => channel !== 255)) return undefined
  ground.imageSmoothingQuality = 'high'
  ground.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? base64(new Uint8Array(await blob.arrayBuffer())) : undefined
}

/** By the thousand: a function takes only so many letters at once. */
function base64(bytes: Uint8Array): string {
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) letters.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(letters.join(''))
}
