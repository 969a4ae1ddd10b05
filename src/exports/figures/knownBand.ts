import { colours } from '../pdf/look'
import { box, type Figure, hatched } from './figure'

/** On the cover: full for the answers that are known, hatched for the others. */
export function knownBand(known: number, width: number, height: number): Figure {
  const certain = known * width
  return {
    width,
    height,
    shapes: [
      box(0, 0, certain, height, colours.primary),
      ...(known < 1 ? hatched(certain + (certain > 0 ? 1.5 : 0), width, 0, height, colours.unknown) : []),
    ],
  }
}
