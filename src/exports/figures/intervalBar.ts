import type { Interval } from '../../domain/scoring/results'
import { colours, rankColours } from '../pdf/look'
import { box, type Figure, hatched } from './figure'

export type Rank = 0 | 1 | 2 | 3 | 4

/** Full up to what is certain, hatched up to what may be. Level limits show as white lines. */
export function intervalBar({ low, high }: Interval, rank: Rank, width: number, height: number): Figure {
  const [certain, possible] = [(low / 100) * width, (high / 100) * width]
  const gap = certain > 0 ? 0.75 : 0
  return {
    width,
    height,
    shapes: [
      box(0, 0, width, height, colours.track),
      box(0, 0, certain, height, rankColours[rank]),
      ...(possible > certain
        ? [
            ...hatched(certain + gap, possible, 0, height, colours.unknown),
            box(possible - 1, 0, 1, height, colours.unknown),
          ]
        : []),
      ...[0.25, 0.5, 0.75].map((limit) => box(limit * width - 0.5, 0, 1, height, colours.paper)),
    ],
  }
}
