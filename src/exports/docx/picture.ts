import { ImageRun } from 'docx'
import type { Figure } from '../figures/figure'
import { png } from '../figures/png'

/** Word counts pixels at 96 to the inch. */
const pixels = (points: number): number => (points * 96) / 72

/** A drawing in the line, with what it shows said in words. */
export function picture(figure: Figure, shows: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png(figure),
    transformation: { width: pixels(figure.width), height: pixels(figure.height) },
    altText: { name: shows.slice(0, 60), description: shows },
  })
}
