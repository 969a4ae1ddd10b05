import type { Logo } from '../../domain/document/planDocument'

/** Points that a logo may take on a cover: as wide or as high as it fits. */
const room = { width: 170, height: 62 }

export function logoSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
